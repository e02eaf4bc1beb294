"""Portuguese: figures, their signs, and the words beside them."""

from __future__ import annotations

from typing import Final

from core.domain.record import Sport
from core.understanding.words import Tag, Words, meaning

_SMALL: Final = (
    "dois|duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze",
    "treze", "catorze|quatorze", "quinze", "dezesseis|dezasseis", "dezessete|dezassete", "dezoito",
    "dezenove|dezanove",
)  # fmt: skip
_TENS: Final = ("vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa")
_DIGITS: Final = ("um|uma", "dois|duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")


def _numbers() -> Words:
    """Return the whole numbers in words up to a hundred."""
    words: Words = {}
    for number, names in enumerate(_SMALL, 2):
        words.update(meaning(Tag.NUMBER, names, str(number)))
    for ten, name in enumerate(_TENS, 2):
        words.update(meaning(Tag.NUMBER, name, str(ten * 10)))
        for digit, units in enumerate(_DIGITS, 1):
            each = "|".join(f"{name} e {unit}" for unit in units.split("|"))
            words.update(meaning(Tag.NUMBER, each, str(ten * 10 + digit)))
    return words


FIGURES: Final[Words] = {
    **_numbers(),
    **meaning(Tag.NUMBER, "zero", "0"),
    **meaning(Tag.NUMBER, "cem", "100"),
    **meaning(Tag.AND, "e meia|e meio|e pouco e meia", ".5"),
    **meaning(Tag.AND, "e um quarto", ".25"),
    **meaning(Tag.AND, "e três quartos", ".75"),
    **meaning(Tag.HALF, "meia|a meia|uma meia|meio", "21097.5"),
    **meaning(Tag.TIME, "quarto de hora|quartos de hora", 900),
    **meaning(Tag.TIME, "hora e meia|horinha e meia", 5400),
    **meaning(Tag.TIME, "hora e um quarto", 4500),
    **meaning(Tag.TIME, "hora e três quartos", 6300),
    **meaning(Tag.POINT, "vírgula|ponto"),
    **meaning(
        Tag.LENGTH,
        "kilometros|kilômetros|kilometro|kilômetro|quilometros|km|kms|quilômetro|quilômetros"
        "|quilómetro|quilómetros|k|ks|kmzinhos|kmzinho|quilometrinhos|klm|quilômetrozinhos",
        "km",
    ),
    **meaning(Tag.LENGTH, "milha|milhas", "mi"),
    **meaning(Tag.LENGTH, "m", "m"),
    **meaning(Tag.LENGTH, "metro|metros|mts|mt", "metre"),
    **meaning(Tag.TIME, "h|hs|hr|hrs|hora|horas|horinha|horinhas|horita", 3600),
    **meaning(Tag.TIME, "min|mins|minuto|minutos|minutinhos|minutinho|minutitos|'|mn", 60),
    **meaning(Tag.TIME, 'segs|segundo|segundos|s|"', 1),
    **meaning(
        Tag.NAMED_DISTANCE,
        "meia maratona|a meia maratona|meia - maratona|meias maratonas|uma meia maratona|21k|21 k"
        "|a meia - maratona",
        "21097.5",
    ),
    **meaning(Tag.NAMED_DISTANCE, "maratona|maratonas|42k|42 k", "42195"),
    **meaning(Tag.NAMED_DISTANCE, "parkrun|park run|parkruns", "5000"),
    **meaning(
        Tag.CHIP,
        "líquido|tempo líquido|chip|tempo de chip|tempo oficial|oficial|tempo chip|oficiais|tempo líquido de",
    ),
    **meaning(
        Tag.GUN,
        "bruto|tempo bruto|garmin|strava|no meu relógio|meu relógio|o relógio|no relógio|no garmin"
        "|no strava|pelo relógio|pelo garmin|relógio|tiro de largada|o meu relógio|tempo de tiro"
        "|pistola",
    ),
    **meaning(
        Tag.TOPIC,
        "percurso|rota|plano|planilha|plano de treino|inscrição|inscrições|curso|grupo|clube|entrada"
        "|podcast|preparação|participantes|corredores|corredoras|medalha|viagem|feira|circuito|sorteio"
        "|projeto|desafio|tênis|ténis|livro|perfil|vagas|preço|camiseta|camisola|organização"
        "|retirada de kit|kit|kits|caminho|projecto|assessoria|dorsais|lote",
    ),
    **meaning(Tag.TOPIC, "plano|planilha", "plan"),
    **meaning(Tag.TOPIC, "o dia de descanso|o dia de folga", Sport.REST),
    **meaning(Tag.MEASURED, "piscinas", "lengths"),
    **meaning(Tag.MEASURED, "voltas|volta", "laps"),
    **meaning(Tag.FILL, "todas", "all"),
    **meaning(Tag.FILL, "ambos|ambas|os dois|as duas", "both"),
    **meaning(Tag.OTHER, "todos", "all"),
    **meaning(
        Tag.MEASURED,
        "graus|grau|°|°c|oc|c|of|°f|por cento|%|kg|quilos|quilo|kcal|calorias|cal|passos|watts|w"
        "|pessoas|amigos|amigas|euros|€|reais|km/h|kmh|vezes|kudos|curtidas|likes|gostos"
        "|seguidores|espectadores|spm|crianças|cachorros|cães|cervejas|imperiais|chopes|chopps|litros"
        "|litro|ml|cm|mm|pontos|vagas|noites|degraus|andares|visualizações|toneladas|horas de sono"
        "|finishers|géis|gel|páginas|mulheres|homens|colegas|mil passos|etapas|anos|aninhos"
        "|dias seguidos|dias sem|semanas seguidas|agachamentos|flexões|abdominais|burpees|rodadas"
        "|anos de idade|cafés|minutos de atraso|corredores|inscritos|fotos|repetições de|barras"
        "|polichinelos|finalizadores|gajos|malta",
    ),
    **meaning(
        Tag.FASTER,
        "mais rápido|mais lento|mais cedo|mais tarde|de atraso|de diferença|de vantagem|melhor|pior"
        "|a mais|a menos|de pausa|de espera|esperando|de sono|dormindo|dormidas|dormidos|de viagem"
        "|de filme|parado|parados|de melhoria|de trânsito|de descanso|de intervalo|rec|desc|de desc"
        "|que a última|de rec|de trabalho|de reunião|abaixo do|acima do|menos que|mais que|de banho"
        "|de metro|intervalo|descanso|pausa|mais devagar|mais rápida|mais lenta|melhor que|abaixo"
        "|de penalização",
    ),
    **meaning(
        Tag.WITHIN,
        "com|incluindo|incluído|incluídos|incluso|inclusos|dos quais|sendo|junto com|contando|dentro"
        "|acompanhado por|acompanhada por|junto ao|incl|inc|das quais|entre eles|c/|com meu|com minha"
        "|com os|com o|com a|com as|com um|com uma|com uns",
    ),
    **meaning(Tag.LABELLED, "turno de|plantão de|turnos de|jornada de|voo de|viagem de", "load"),
    **meaning(
        Tag.LABELLED,
        "éramos|fomos|somos|número|nº|num|tamanho|zona|idade|temperatura|pulso em repouso"
        "|fc de repouso|peso|etapa|bloco|nível|sala|quarto|hrv|vo2max|vo2|vo2 max|capítulo|episódio"
        "|versão|portão|#|$|r$|cadência|vento|potência|linha|rodovia|inclinação|semana|sem|categoria"
        "|repouso|em repouso|página|onda|baia|ônibus|autocarro|rua|rpm|fc repouso|largada às|manequim"
        "|volta número|km/h",
    ),
    **meaning(Tag.LABELLED, "colocação|posição|lugar|classificação", "race"),
    **meaning(Tag.LABELLED, "dorsal|número de peito|peito", "bib"),
    **meaning(
        Tag.RACED,
        "da minha categoria|na minha categoria|na categoria|pódio|medalhinha|medalha de finisher"
        "|no geral|da geral|na geral|troféu|medalha no peito|linha de chegada|cruzei a meta"
        "|cruzei a linha|da categoria|do escalão|no escalão|no meu escalão",
    ),
    **meaning(
        Tag.PACE,
        "a ritmo|em ritmo|num ritmo|a pace|a um ritmo|com pace|ao ritmo|num pace|em pace"
        "|com pace médio|com ritmo|num ritmo médio|ritmo|pace|pace médio|ritmo médio|no pace|ritmos"
        "|ritmão|no ritmo|paces|pacezinho",
    ),
    **meaning(
        Tag.AVERAGE,
        "de média|média|na média|em média|média de|com média de|médio de|a uma média de"
        "|com uma média de|avg|ø|média final|méd|numa média|numa média de|de médio",
    ),
    **meaning(
        Tag.HEART,
        "fc|fc média|fc med|fcm|frequência cardíaca|frequência|frequência média"
        "|frequência cardíaca média|pulso|pulsação|pulsação média|batimento|coração|batimentos médios"
        "|fc de|hr|pulsações|batida|fc méd|fcmed|hr média|pulso médio|frequência cardíaca de"
        "|fc média de|batimento médio|pulsação de|bpm médio|bpm média|batimentos|fc medio",
    ),
    **meaning(Tag.BPM, "bpm|batimentos por minuto|bpms|ppm|batidas|bat"),
    **meaning(
        Tag.HIGHEST,
        "máx|max|máxima|máximo|máximas|fc máx|fc máxima|fcmax|pico|picos|no máximo|fc max"
        "|frequência máxima|bpm máx|pulsação máxima|fcmáx|fc pico|máxima de",
    ),
    **meaning(
        Tag.CLIMB,
        "altimetria|desnível|desnível positivo|d+|m+|elevação|ganho de elevação|de elevação"
        "|de altimetria|de subida|ganho|positivo|positivos|de desnível|acumulado|acumulados|de ganho"
        "|subida acumulada|altimetria de|desnível de|elevação de|ascensão|de desnível positivo"
        "|desnível acumulado|ganho de altitude|de ganho de elevação|alti|de ganho altimétrico"
        "|ganho altimétrico|elevação total|altimetria total|altimetria acumulada|ganho total",
        "metre",
    ),
    **meaning(
        Tag.EFFORT,
        "rpe|esforço|pse|percepção de esforço|perceção de esforço|esforço percebido|rpe de|borg"
        "|esforço de|nível de esforço|pe",
    ),
    **meaning(
        Tag.TOTAL,
        "no total|total|total de|um total de|ao todo|totais|somando|somam|tudo junto|tempo total"
        "|no conjunto|=|distância total|total:|totalizando|totalizei|num total de|em um total de"
        "|deu um total de|em total",
    ),
    **meaning(
        Tag.PART,
        "segunda parte|quarta volta|quinta volta|sexta volta|quarta parte|os primeiros|os últimos"
        "|as primeiras|as últimas|metade|primeira metade|segunda metade|a primeira metade"
        "|a segunda metade|parcial|parciais|passagem|passagem no|passagem aos|passei os|passei o"
        "|sprint final|os restantes|o resto|últimos|últimas|primeiros|os dois últimos|os últimos dois"
        "|os três últimos|meu km mais rápido|km mais rápido|volta mais rápida|primeira parte"
        "|a primeira parte|a segunda parte|splits|split|na metade|nos últimos|nos primeiros|no último"
        "|os últimos três|os 2 últimos|os 3 últimos|os 5 últimos|quilômetro mais rápido"
        "|quilómetro mais rápido|o km mais rápido|na segunda metade|na primeira metade|segunda volta"
        "|terminando|acabando|fechando|fechando a|último km|o último km",
    ),
    **meaning(
        Tag.PART,
        "primeiro|primeira|segundo|terceiro|terceira|meu primeiro|minha primeira|quarto|quinto",
        "first",
    ),
    **meaning(
        Tag.PART,
        "de ida|por trajeto|ida|cada|cada um|cada uma|por volta|por tiro|por série|por trecho"
        "|por treino|em cada",
        "each",
    ),
    **meaning(Tag.PER, "por|/|p/"),
    **meaning(
        Tag.THAN,
        "mais que|menos que|melhor que|pior que|mais rápido que|mais lento que|igual a|do que"
        "|mais rápido do que|mais lento do que|melhor do que|pior do que",
    ),
    **meaning(Tag.BEYOND, "a mais|a menos|extra|mais longo|mais curto|mais longe|a mais que|mais do que"),
    **meaning(Tag.BETWEEN, "entre"),
    **meaning(
        Tag.BOUND,
        "menos de|no mínimo|pelo menos|abaixo de|abaixo dos|ao menos|mínimo de|sob|abaixo das",
    ),
    **meaning(Tag.BOUND, "mais de", "than"),
    **meaning(Tag.THRESHOLD, "sub"),
    **meaning(
        Tag.LEFT,
        "restantes|por correr|que faltam|para a meta|pra meta|por fazer|para o fim|pro fim|restando"
        "|de distância de|pra chegar|de casa",
    ),
    **meaning(Tag.AT, "@"),
    **meaning(Tag.A, "a"),
    **meaning(
        Tag.AT,
        "às|as|por volta das|lá pelas|pelas|desde as|até às|a partir das|perto das|até as|por volta de",
        "hour",
    ),
    **meaning(
        Tag.ABOUT,
        "uns|umas|cerca de|aprox|aproximadamente|quase|perto de|por volta dos|mais ou menos|tipo"
        "|pouco mais de|um pouco mais de|~|e pouco|e poucos|e tal|ou assim|em torno de|coisa de"
        "|praticamente|pouco menos de|um pouco menos de|na casa dos|aí uns|algo como|e uns quebrados"
        "|e lá vai|na faixa de|a rondar os|à volta de|e qualquer coisa|ou menos|em torno dos|por aí"
        "|e bocado|perto dos|e pouquinho|aproximados|quase quase",
    ),
    **meaning(Tag.TIMES, "x|*"),
    **meaning(Tag.REPS, "sprints|reps|rep|piques|estímulos"),
    **meaning(
        Tag.REPS,
        "retas|educativos|strides|acelerações|progressões|acelerações finais|rectas",
        "strides",
    ),
    **meaning(
        Tag.WARM,
        "aquecimento|aquecer|aqueci|de aquecimento|warm up|warmup|aquecendo|aquecido|aquec"
        "|pré treino aquecimento|a aquecer|aq|aquecemos",
    ),
    **meaning(
        Tag.WARM,
        "sem aquecimento|sem aquecer|não aqueci|nem aqueci|zero aquecimento|sem ter aquecido"
        "|não fiz aquecimento",
        "without",
    ),
    **meaning(
        Tag.COOL,
        "desaquecimento|desaquecer|volta à calma|desaceleração|soltura final|soltando|cool down"
        "|cooldown|desaquecendo|desaqueci|retorno à calma|retorno a calma|volta a calma"
        "|de desaquecimento|de soltura|arrefecimento|de volta à calma|volta calma|de arrefecimento"
        "|soltar|relaxamento|desaq|para soltar|pra soltar",
    ),
    **meaning(
        Tag.RECORD,
        "rp|recorde pessoal|pb|pr|recorde|melhor tempo|melhor marca|meu recorde|novo recorde|novo rp"
        "|minha melhor marca|meu melhor tempo|melhor marca pessoal|recorde pessoal de|marca pessoal"
        "|meu rp|o meu recorde|o meu melhor tempo|minha marca|novo pr|novo pb",
    ),
    **meaning(
        Tag.RECORD,
        "recorde mundial|recorde nacional|recorde brasileiro|recorde da prova|recorde do percurso"
        "|recorde europeu|recorde português|recorde do mundo",
        "anybody's",
    ),
    **meaning(
        Tag.INSTEAD,
        "em vez de|em vez dos|em vez das|no lugar de|no lugar dos|ao invés de|ao invés dos"
        "|dos previstos|dos planejados|vs|e não|em vez do|invés de|invés dos",
    ),
}
BEHIND: Final[Words] = {
    **meaning(Tag.ORDINAL, "o|a|as|os"),
    **meaning(Tag.SPAN, "dia", 1),
    **meaning(Tag.TIME, "seg|sec", 1),
    **meaning(Tag.REPS, "tiros|séries|repetições|subidas|ladeiras|intervalos|rampas|tirinhos"),
    **meaning(Tag.REPS, "retas|progressões|acelerações|educativos", "strides"),
    **meaning(Tag.LENGTH, "mi", "mi"),
    **meaning(Tag.OF_THE_CLOCK, "am", 0),
    **meaning(Tag.OF_THE_CLOCK, "pm", 12),
}
AHEAD: Final[Words] = {**meaning(Tag.AT, "a", "pace")}
