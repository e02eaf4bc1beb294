"""Portuguese: what runners do, and the kinds of runs."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.words import Tag, Words, meaning

DEEDS: Final[Words] = {
    **meaning(
        Tag.RAN,
        "corri|acabei de correr|acabamos de correr|acabámos de correr|terminei de correr|trotei|rodei"
        "|treinei|tenho corrido|consegui correr|pude correr|estive a correr|andei a correr"
        "|estava a correr|estava correndo|estive correndo|deu para correr|deu pra correr|percorri"
        "|vim de correr|venho de correr|treinamos|treinámos|rodamos|rodámos|trotamos|corrí",
        "own",
    ),
    **meaning(
        Tag.RAN,
        "corrido|corridos|corridinhos|trotados|rodados|percorridos|treinados|corremos|a gente correu",
    ),
    **meaning(
        Tag.RAN,
        "corre|correm|sai para correr|correu|correram|trotou|correste|treinou|percorreu|rodou|treinaram",
        "another",
    ),
    **meaning(Tag.TO_DO, "correr|trotar|rodar|treinar"),
    **meaning(
        Tag.WENT,
        "saí p correr|sai p correr|fui p correr|fui correr|fomos correr|saí para correr|saí pra correr"
        "|sai pra correr|sai para correr|saímos para correr|saí a correr|saímos pra correr"
        "|saí correndo|fui treinar|fui trotar|fui dar uma corrida|fui dar uma corridinha"
        "|dei uma corrida|dei uma corridinha|demos uma corrida|fui rodar|saí para treinar"
        "|saí pra treinar|fui dar um trote|voltei da corrida|voltei de correr"
        "|acabei de voltar da corrida|saí para uma corrida|saí pra uma corrida|dei um trote"
        "|cheguei da corrida|fui fazer uma corrida|fui fazer um treino|fui dar uma corridita"
        "|dei uma corridita",
        "own",
    ),
    **meaning(
        Tag.RUN,
        "trote/caminhada|caminhada/trote|corrida/caminhada|caminhada/corrida|trote e caminhada"
        "|caminhada e corrida|corrida e caminhada|corrida|corridinha|corridita"
        "|treinaço|rodagem|trote|trotinho|volta no parque|cooper|progressivo"
        "|progressiva|corrida contínua|ultra|rodagem progressiva|jogging|running|run|correndo|a correr"
        "|trotando|treino de corrida|corridão|corrida progressiva|treininho básico|trotezinho"
        "|ultramaratona|treino progressivo|rodagenzinha|corridaça|cc|rodinha",
    ),
    **meaning(Tag.RUN, "treino|treininho|treinão|treinito|sessão", "of any sport"),
    **meaning(Tag.RUN, "saída", "start"),
    **meaning(Tag.RUN, "corridas|treinos|rodagens|saídas|sessões|trotes|corridinhas", "many"),
    **meaning(
        Tag.DID,
        "fiz|fizemos|completei|completamos|completámos|terminei|terminamos|terminámos|acabei|acabámos"
        "|concluí|concluímos|cumpri|cumprimos|mandei|matei|meti|consegui|conseguimos|aguentei|fechei"
        "|fechamos|rodei uns|peguei|consegui fazer|tirei|somei|finalizei|encaixei|alcancei|cravei"
        "|acabei de fazer|acabei de terminar|acabei de completar|consegui completar|tenho feito"
        "|dei conta de|deu pra fazer|deu para fazer|deu pra|me saíram|saíram me|tive|tivemos"
        "|larguei e fiz|realizei|pude fazer|enfiei|ganhei|sofri|acabei a|bati|entreguei|papei|aviei"
        "|despachei|cheguei aos|cheguei a|soltei|botei",
        "own",
    ),
    **meaning(
        Tag.DID,
        "feito|feitos|feita|feitas|completado|completados|concluído|concluídos|concluída|terminado"
        "|terminados|cumprido|cumpridos|cumprida|pago|pagos|tá pago|ta pago|está pago|tão pagos"
        "|no bolso|na conta|no papo|pra conta|para a conta|nas pernas|finalizado|finalizados"
        "|finalizada|saíram|saiu|rolou|rolaram|vencidos|vencido|conquistados|conquistado|finisher|✅"
        "|de volta de|no saco|no bucho|encerrado|fechado|fechados|na bagagem|despachados|suados"
        "|garantido|garantidos|superado|superados|pronto|prontos|em dia",
    ),
    **meaning(
        Tag.DID,
        "fez|completou|terminou|fizeram|fizeste|concluiu|acabou|mandou|completaram",
        "another",
    ),
    **meaning(Tag.DID, "tinha|tinham|teve|tiveram|foram", "had"),
    **meaning(
        Tag.DID,
        "anota|anota aí|anote|registra|registra aí|registre|regista|registar|registrar|anotar|lança"
        "|lança aí|põe aí|bota aí|marca aí|guarda|loga|log|salva|salva aí|coloca aí"
        "|adiciona uma corrida|lance|aponta aí|mete aí",
    ),
    **meaning(
        Tag.KIND,
        "prova|competição|corrida de rua|prova de rua|provinha|em prova|dia de prova|race"
        "|prova oficial|competi|na prova|corta mato|corrida oficial|prova de estrada|são silvestre"
        "|são silvestre de lisboa",
        Kind.RACE,
    ),
    **meaning(
        Tag.KIND,
        "intervalado|intervalados|intervalos|intervalo|intervalada|tiros|tirinhos|tiro|fartlek"
        "|fartleks|fartlec|séries|treino de tiros|treino intervalado|treino de tiro|treino de séries"
        "|pirâmide|repetições|intervalado na pista|treino de pista|yasso|yassos|intervals"
        "|treino de velocidade|velocidade|variações de ritmo|treino de intervalos|séries longas"
        "|séries curtas",
        Kind.INTERVAL,
    ),
    **meaning(
        Tag.KIND,
        "subidas|ladeiras|ladeira|rampas|treino de subidas|treino de ladeira|treino de ladeiras"
        "|treino de rampas|tiros na ladeira|tiros de subida|treino de subida|séries em subida"
        "|subidinhas|morros|tiros em subida|treino de morro|séries de rampas|tiros na subida"
        "|tiros em ladeira",
        Kind.HILLS,
    ),
    **meaning(
        Tag.KIND,
        "longão|longao|longo|longos|treino longo|corrida longa|rodagem longa|longuinho|longãozinho"
        "|o longo|um longo|long run|treinão longo|longaço|longa",
        Kind.LONG,
    ),
    **meaning(
        Tag.KIND,
        "leve|leves|levinho|levinhos|levinha|levezinho|fácil|fáceis|tranquilo|tranquilos|tranquila"
        "|tranquilinho|tranquilinhos|suave|suaves|suavinho|confortável|confortáveis|treino leve"
        "|corrida leve|trote leve|rodagem leve|easy|easy run|z2|zona 2|na zona 2|zona dois|ritmo leve"
        "|em ritmo leve|ritmo confortável|de boa|de boas|na boa|na maciota|bem leve|soltinho|soltinhos"
        "|ritmo de conversa|ritmo conversa|shakeout|giro leve|girinho|rodagem tranquila|rodagem suave"
        "|corridinha leve|treino tranquilo|sossegado|sossegados|calmo|calmos|calma|corrida calma"
        "|calminho|calminhos|descontraída|descontraído|devagarinho|corrida fácil|treino fácil"
        "|treino regenerador leve|num ritmo leve|ritmo tranquilo|corrida suave|trote suave"
        "|corrida tranquila|rodagem calma",
        Kind.EASY,
    ),
    **meaning(
        Tag.KIND,
        "tempo run|limiar|no limiar|treino de limiar|em limiar|ritmado|treino ritmado|ritmados"
        "|ritmo de limiar|threshold|tempo treino|treino de tempo|corrida de limiar|no ritmo de limiar"
        "|treino de ritmo|moderado forte|rodagem ritmada|ritmada|tempo em limiar|tr|cadenciado"
        "|corrida em limiar",
        Kind.TEMPO,
    ),
    **meaning(
        Tag.KIND,
        "regenerativo|regenerativos|regenerativa|recuperação|treino regenerativo|rodagem regenerativa"
        "|corrida regenerativa|corrida de recuperação|rodagem de recuperação|treino de recuperação"
        "|recovery|trote regenerativo|regenera|regeneração|regenerador|trote de recuperação"
        "|recovery run|corrida regenerativo|recuperativo|regen",
        Kind.RECOVERY,
    ),
    **meaning(
        Tag.KIND,
        "trail|trails|trilha|trilhas|na trilha|em trilha|por trilhos|trilhos|trail run|trail running"
        "|montanha|na montanha|corrida de montanha|corrida em trilha|corrida na trilha|pelos trilhos"
        "|no monte|monte|em trilhos|nos trilhos|pela trilha|nas trilhas|corrida de trilha|trailzinho",
        Kind.TRAIL,
    ),
    **meaning(
        Tag.KIND,
        "esteira|na esteira|em esteira|passadeira|na passadeira|em passadeira|treadmill"
        "|na esteira da academia|na passadeira do ginásio|esteirinha|de esteira|de passadeira"
        "|esteira da academia|tapete|tapete rolante",
        Kind.TREADMILL,
    ),
    **meaning(
        Tag.SPORT,
        "musculação|academia|ginásio|força|treino de força|core|abdominais|abdominal|crossfit"
        "|funcional|treino funcional|hiit|calistenia|pesos|agachamentos|agachamento|prancha|pranchas"
        "|fortalecimento|kettlebell|kettlebells|na academia|no ginásio|reforço muscular|reforço"
        "|treino de core|musculaçãozinha|malhei|malhar|malhando|malhação|treino de pernas"
        "|pernas no ginásio|flexões|treino de perna|de academia|levantamento de peso"
        "|circuito funcional|bodypump|gym|strength|bootcamp|elástico|exercícios de força"
        "|trabalho de força|superiores|inferiores|puxei ferro|ferro|musculacao|pliometria|burpees|gap"
        "|trx|levantamento terra|supino|peso morto|afundos|afundo",
        Sport.STRENGTH,
    ),
    **meaning(
        Tag.SPORT,
        "alongamento|alongamentos|alongar|alonguei|alongando|alongamos|mobilidade|flexibilidade"
        "|stretching|alonguei bem|alongadinha|alongadas|exercícios de mobilidade|treino de mobilidade"
        "|alonga|estiquei",
        Sport.STRETCH,
    ),
    **meaning(
        Tag.SPORT,
        "rolo de espuma|foam roller|foam roll|liberação miofascial|rolinho|rolo de massagem"
        "|rolo miofascial|automassagem|foamroller|libertação miofascial|soltura|roller",
        Sport.FOAM_ROLL,
    ),
    **meaning(
        Tag.SPORT,
        "bike|bicicleta|bici|ciclismo|pedal|pedalei|pedalar|pedalando|pedalamos|pedalada|pedaladas"
        "|spinning|bike indoor|mtb|btt|rolo|bicicleta ergométrica|ergométrica|ciclo indoor|cycling"
        "|gravel|zwift|de bike|de bicicleta|na bike|na bicicleta|mountain bike|bicicleta estática"
        "|bicicleta fixa|bike ergométrica|speed|pedalzinho|pedal leve|no rolo|de bici|spin"
        "|aula de spinning|bicicleta de estrada|bicla|aula de cycling|volta de bicicleta|bike estática"
        "|pedalados|giro de bike|de bicla",
        Sport.BIKE,
    ),
    **meaning(
        Tag.SPORT,
        "natação|nadar|nadei|nadando|nadamos|nadados|piscina|na piscina|nado|águas abertas"
        "|treino de natação|de natação|crawl|a nadar|travessia|nadado|nadamos na piscina|nadinho"
        "|braçadas|swim",
        Sport.SWIM,
    ),
    **meaning(
        Tag.SPORT,
        "ioga|yoga|aula de ioga|aula de yoga|sessão de yoga|sessão de ioga|yoguinha",
        Sport.YOGA,
    ),
    **meaning(
        Tag.SPORT,
        "caminhada|caminhadinha|caminhar|caminhei|caminhando|caminhamos|passeio|passear|passeei"
        "|a andar|andei a pé|andando|andar a pé|caminhados|passear o cão|passeio com o cachorro"
        "|passeio com o cão|passeei o cão|passeei com o cão|passeei com o cachorro|a pé|a caminhar"
        "|andar|caminhada leve|andei|passear com o cachorro|nordic walking|volta a pé|marcha",
        Sport.WALK,
    ),
    **meaning(
        Tag.SPORT,
        "trekking|hiking|caminhada na montanha|caminhada na serra|trilha a pé|caminhada na trilha"
        "|trilha caminhando|hike|caminhada em trilha|percurso pedestre|caminhada pela montanha"
        "|caminhada pela serra|caminhada de montanha|fiz trilha a pé|caminhada no monte|trilho a pé",
        Sport.HIKE,
    ),
    **meaning(
        Tag.SPORT,
        "remo|remar|remei|remando|máquina de remo|remoergômetro|remo indoor|concept2|a remar",
        Sport.ROW,
    ),
    **meaning(
        Tag.SPORT,
        "elíptico|elíptica|transport|no elíptico|na elíptica|de elíptico|de elíptica",
        Sport.ELLIPTICAL,
    ),
    **meaning(
        Tag.SPORT,
        "escada|escadas|simulador de escada|simulador de escadas|subir escadas|stairmaster|stepper"
        "|step|escadaria|subindo escadas|subida de escadas|máquina de escadas|escalador|subi escadas"
        "|a subir escadas",
        Sport.STAIRS,
    ),
    **meaning(
        Tag.SPORT,
        "deep running|deep run|corrida na água|corrida em piscina|corrida na piscina|aqua jogging"
        "|aquajogging|hidrocorrida|correr na água|corrida aquática|aqua running|aquarunning"
        "|deep water running|corrida dentro d'água|correr na piscina|corrida dentro de água",
        Sport.AQUA_JOG,
    ),
    **meaning(Tag.SPORT, "pilates|aula de pilates|reformer|pilates solo", Sport.PILATES),
    **meaning(
        Tag.REST,
        "hoje é dia de descanso|hoje é descanso|hoje é folga|hoje é off|hoje é dia de folga|descanso"
        "|dia de descanso|descansei|folga|dia de folga|dia off|day off|rest day|descanso total|repouso"
        "|dia de repouso|descanso ativo|descanso merecido|dia livre|folguinha|descansando"
        "|dia de preguiça|descanso completo|descansamos|a descansar|dia sem treino|descanso forçado"
        "|dia de pausa",
    ),
    **meaning(Tag.REST_WEAK, "off|parado|livre|pausa"),
    **meaning(Tag.TAKE, "tirei o dia|tiro"),
    **meaning(
        Tag.PLAN,
        "inscreva-se|inscrevam-se|inscreve-te|inscrições abertas|despertador posto|alarme posto"
        "|alarme ligado|mochila pronta|roupa pronta",
        "announced",
    ),
    **meaning(Tag.FILL, "se possível|se for possível|se puder|se não for incómodo", "said"),
}
DEED_ENDINGS: Final[Words] = {
    **meaning(Tag.FILL, "íssimo|íssima|íssimos|íssimas|mente"),
}
