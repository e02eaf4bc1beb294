"""Cities and regions that the time-zone database does not name, by the zone whose clock they keep.

Chosen by hand: the larger cities of each country and those with a large race; the zone of each
is that of its country or state in the tz database's zone.tab and the notes of its region files.
Where two cities share a name, the larger stands in the zone that comes first. Other languages'
names of a city stand beside it; accents and case do not matter when it is looked up.
"""

from __future__ import annotations

from typing import Final

CITIES: Final[dict[str, str]] = {
    "Europe/London": (
        "Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham,"
        " Leicester, Cardiff, Edinburgh, Glasgow, Aberdeen, Dundee, Belfast, Cambridge, Oxford,"
        " Brighton, Southampton, Portsmouth, Plymouth, Bath, York, Norwich, Swansea, Loch Ness,"
        " Londres, Londra, ロンドン"
    ),
    "Europe/Dublin": "Cork, Galway, Limerick",
    "Europe/Lisbon": "Porto, Braga, Coimbra, Faro, Lisboa, Lissabon",
    "Europe/Madrid": (
        "Barcelona, Valencia, Seville, Sevilla, Zaragoza, Málaga, Bilbao, Murcia, Granada, San"
        " Sebastián, Palma"
    ),
    "Atlantic/Canary": "Las Palmas, Tenerife, Gran Canaria, Lanzarote, Fuerteventura",
    "Europe/Paris": (
        "Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille,"
        " Rennes, Chamonix, Grenoble, パリ"
    ),
    "Europe/Brussels": ("Bruxelles, Brussel, Antwerp, Antwerpen, Ghent, Gent, Liège, Bruges, Brügge"),
    "Europe/Amsterdam": ("Rotterdam, The Hague, Den Haag, Utrecht, Eindhoven, Groningen, Nijmegen"),
    "Europe/Berlin": (
        "Munich, München, Hamburg, Cologne, Köln, Frankfurt, Frankfurt am Main, Stuttgart,"
        " Düsseldorf, Dortmund, Essen, Leipzig, Dresden, Bremen, Hanover, Hannover, Nuremberg,"
        " Nürnberg, Duisburg, Bochum, Wuppertal, Bonn, Bielefeld, Münster, Mannheim, Karlsruhe,"
        " Augsburg, Wiesbaden, Mainz, Freiburg, Kiel, Lübeck, Rostock, Magdeburg, Erfurt, Kassel,"
        " Potsdam, Heidelberg, Regensburg, Würzburg, Aachen, ベルリン"
    ),
    "Europe/Vienna": "Wien, Graz, Linz, Salzburg, Innsbruck",
    "Europe/Zurich": ("Zürich, Geneva, Genf, Genève, Basel, Bern, Lausanne, Lucerne, Luzern, Davos"),
    "Europe/Rome": (
        "Roma, Rom, Milan, Milano, Mailand, Naples, Napoli, Turin, Torino, Florence, Firenze,"
        " Florenz, Venice, Venezia, Venedig, Bologna, Genoa, Genova, Palermo, Verona, Catania,"
        " Bari, Bolzano, Bozen"
    ),
    "Europe/Copenhagen": "København, Kopenhagen, Aarhus, Odense, Aalborg",
    "Europe/Stockholm": "Gothenburg, Göteborg, Malmö, Uppsala",
    "Europe/Oslo": "Bergen, Trondheim, Stavanger, Tromsø",
    "Europe/Helsinki": "Espoo, Tampere, Turku, Oulu",
    "Europe/Warsaw": ("Warszawa, Warschau, Krakow, Kraków, Krakau, Wroclaw, Łódź, Poznań, Gdansk, Gdańsk"),
    "Europe/Prague": "Praha, Prag, Brno, Ostrava",
    "Europe/Budapest": "Debrecen",
    "Europe/Bucharest": "București, Cluj, Cluj-Napoca, Timișoara",
    "Europe/Athens": "Athen, Atenas, Thessaloniki, Marathon",
    "Europe/Istanbul": "Ankara, Izmir, Antalya, Bursa",
    "Europe/Kyiv": "Kiev, Kharkiv, Odesa, Lviv",
    "Europe/Moscow": "Moskau, Moskva, Moscú, Saint Petersburg, St Petersburg, Kazan, Sochi",
    "Asia/Yekaterinburg": "Ekaterinburg, Chelyabinsk, Perm, Ufa",
    "Europe/Belgrade": "Novi Sad, Beograd",
    "Europe/Zagreb": "Split",
    "Europe/Sofia": "Plovdiv, Varna",
    "Europe/Luxembourg": "Luxemburg",
    "America/New_York": (
        "NYC, Nueva York, Nova York, New York City, Brooklyn, Manhattan, Boston, Philadelphia,"
        " Washington, Washington DC, Baltimore, Atlanta, Miami, Orlando, Tampa, Jacksonville, Fort"
        " Lauderdale, Charlotte, Raleigh, Durham, Richmond, Virginia Beach, Norfolk, Pittsburgh,"
        " Cleveland, Columbus, Cincinnati, Buffalo, Rochester, Albany, Syracuse, Hartford, New"
        " Haven, Providence, Newark, Charleston, Savannah, Knoxville, Chattanooga, Burlington,"
        " Hopkinton, ニューヨーク, New Jersey, Connecticut, Massachusetts, Maine, Vermont, New"
        " Hampshire, Rhode Island, Delaware, Maryland, Virginia, West Virginia, North Carolina,"
        " South Carolina, Pennsylvania, Ohio, Florida, New York State"
    ),
    "America/Detroit": "Ann Arbor, Grand Rapids, Michigan",
    "America/Chicago": (
        "Houston, San Antonio, Dallas, Austin, Fort Worth, Minneapolis, Saint Paul, St Paul,"
        " Milwaukee, Madison, Kansas City, St Louis, Saint Louis, Memphis, Nashville, New Orleans,"
        " Oklahoma City, Tulsa, Omaha, Des Moines, Duluth, Little Rock, Birmingham, Huntsville,"
        " Texas, Illinois, Wisconsin, Minnesota, Iowa, Missouri, Arkansas, Louisiana, Mississippi,"
        " Alabama, Oklahoma, Kansas, Nebraska, Tennessee, シカゴ"
    ),
    "America/Denver": (
        "Boulder, Colorado Springs, Fort Collins, Salt Lake City, Albuquerque, Santa Fe, El Paso,"
        " Billings, Leadville, Colorado, Utah, New Mexico, Montana, Wyoming"
    ),
    "America/Phoenix": "Tucson, Flagstaff, Mesa, Scottsdale, Arizona",
    "America/Boise": "Idaho",
    "America/Los_Angeles": (
        "LA, San Francisco, San Diego, San Jose, Sacramento, Oakland, Berkeley, Fresno, Long"
        " Beach, Santa Barbara, Seattle, Spokane, Tacoma, Portland, Eugene, Las Vegas, Reno,"
        " California, Oregon, Nevada, Washington State, ロサンゼルス"
    ),
    "America/Anchorage": "Fairbanks, Alaska",
    "Pacific/Honolulu": "Hawaii, Maui, Kona, ホノルル",
    "America/Toronto": ("Ottawa, Mississauga, Hamilton, Quebec, Québec City, Ontario, Gatineau"),
    "America/Vancouver": "Victoria BC, Surrey, Kelowna, Whistler, British Columbia",
    "America/Edmonton": "Calgary, Banff, Alberta",
    "America/Winnipeg": "Manitoba",
    "America/Regina": "Saskatoon, Saskatchewan",
    "America/Halifax": "Nova Scotia, Prince Edward Island",
    "America/Mexico_City": (
        "CDMX, Ciudad de México, Mexiko-Stadt, Guadalajara, Puebla, León, Querétaro, Oaxaca"
    ),
    "America/Sao_Paulo": (
        "Rio de Janeiro, Rio, Brasília, Belo Horizonte, Curitiba, Porto Alegre, Florianópolis,"
        " Campinas, Santos"
    ),
    "America/Bahia": "Salvador",
    "America/Argentina/Buenos_Aires": "Rosario, La Plata, Mar del Plata",
    "America/Argentina/Cordoba": "Córdoba",
    "America/Bogota": "Medellín, Cali, Barranquilla, Cartagena",
    "America/Lima": "Cusco, Arequipa",
    "America/Santiago": "Valparaíso, Concepción, Santiago de Chile",
    "America/Guayaquil": "Quito, Cuenca",
    "America/Caracas": "Maracaibo",
    "America/Costa_Rica": "San José de Costa Rica",
    "America/Havana": "La Habana, Havanna",
    "America/Santo_Domingo": "Punta Cana",
    "America/Montevideo": "Punta del Este",
    "Africa/Cairo": "Alexandria, Giza, Kairo",
    "Africa/Casablanca": "Marrakesh, Marrakech, Rabat, Fes, Tangier",
    "Africa/Johannesburg": ("Cape Town, Kapstadt, Durban, Pretoria, Pietermaritzburg, Stellenbosch"),
    "Africa/Nairobi": "Mombasa, Eldoret, Iten",
    "Africa/Addis_Ababa": "Addis",
    "Africa/Lagos": "Abuja, Ibadan, Kano",
    "Africa/Accra": "Kumasi",
    "Asia/Dubai": "Abu Dhabi, Sharjah",
    "Asia/Riyadh": "Jeddah, Mecca, Medina",
    "Asia/Qatar": "Doha",
    "Asia/Jerusalem": "Tel Aviv, Haifa",
    "Asia/Tehran": "Isfahan, Shiraz, Mashhad",
    "Asia/Karachi": "Lahore, Islamabad, Rawalpindi",
    "Asia/Kolkata": (
        "Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Pune,"
        " Ahmedabad, Jaipur, Lucknow, Goa, Kochi"
    ),
    "Asia/Dhaka": "Chittagong",
    "Asia/Bangkok": "Chiang Mai, Phuket",
    "Asia/Ho_Chi_Minh": "Hanoi, Saigon, Da Nang",
    "Asia/Jakarta": "Bandung, Surabaya, Yogyakarta",
    "Asia/Makassar": "Bali, Denpasar, Ubud",
    "Asia/Kuala_Lumpur": "Penang, KL, George Town",
    "Asia/Manila": "Quezon City, Cebu, Davao",
    "Asia/Shanghai": (
        "Beijing, Peking, Guangzhou, Shenzhen, Chengdu, Wuhan, Hangzhou, Nanjing, Xi'an, Tianjin,"
        " Xiamen, 上海"
    ),
    "Asia/Hong_Kong": "Kowloon, 香港",
    "Asia/Taipei": "Kaohsiung, Taichung",
    "Asia/Seoul": "Busan, Incheon, Daegu",
    "Asia/Tokyo": (
        "Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Sendai, Hiroshima, Naha, Tokio,"
        " 東京, 大阪, 京都, 横浜, 名古屋, 札幌, 福岡, 神戸, 仙台, 広島, 沖縄, 日本"
    ),
    "Australia/Sydney": "Canberra, Newcastle, Wollongong, New South Wales, シドニー",
    "Australia/Melbourne": "Geelong, Ballarat",
    "Australia/Brisbane": "Gold Coast, Cairns, Townsville, Sunshine Coast",
    "Australia/Perth": "Fremantle, Western Australia",
    "Australia/Adelaide": "South Australia",
    "Australia/Hobart": "Launceston",
    "Australia/Darwin": "Alice Springs, Northern Territory",
    "Pacific/Auckland": ("Wellington, Christchurch, Dunedin, Queenstown, Hamilton, Rotorua, Taupo"),
}

MORE_CITIES: Final[dict[str, str]] = {
    "America/New_York": "Portland, Kingston, Georgia, Indiana",
    "America/Costa_Rica": "San Jose",
    "Europe/Berlin": "Brandenburg, Bavaria, Bayern, Saxony, Sachsen, Hesse, Hessen",
    "Europe/London": "England, Scotland, Wales, Northern Ireland, Richmond",
    "America/Toronto": "London Ontario, Kingston Ontario",
}
"""The smaller of two cities with one name, and regions: looked at after CITIES."""

ABBREVIATIONS: Final[dict[str, str]] = {
    "utc": "UTC",
    "gmt": "UTC",
    "z": "UTC",
    "zulu": "UTC",
    "est": "America/New_York",
    "edt": "America/New_York",
    "et": "America/New_York",
    "eastern": "America/New_York",
    "cst": "America/Chicago",
    "cdt": "America/Chicago",
    "ct": "America/Chicago",
    "central": "America/Chicago",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "mt": "America/Denver",
    "mountain": "America/Denver",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "pt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "hst": "Pacific/Honolulu",
    "bst": "Europe/London",
    "cet": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "mez": "Europe/Berlin",
    "mesz": "Europe/Berlin",
    "ist": "Asia/Kolkata",
    "jst": "Asia/Tokyo",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
}
"""What people call their clock: the zone that most of them mean, with its summer time."""

SPELLED: Final[dict[str, str]] = {
    "America/Asuncion": "Asunción",
    "America/Bogota": "Bogotá",
    "America/Sao_Paulo": "São Paulo",
    "America/St_Johns": "St. John’s",
    "Asia/Ho_Chi_Minh": "Ho Chi Minh City",
    "Asia/Qatar": "Doha",
    "Atlantic/Canary": "Canary Islands",
    "Pacific/Chatham": "Chatham Islands",
}
"""City names that the zone's name spells otherwise."""
