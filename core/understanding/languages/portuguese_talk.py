"""Portuguese: who speaks, about what, and the words that put a record right."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.portuguese_glue import GLUE
from core.understanding.words import Tag, Words, meaning

TALK: Final[Words] = {
    **GLUE,
    **meaning(
        Tag.RETREAT,
        "parado nos|parado no|parado aos|parei em|só|somente|apenas|no final|no fim|acabei fazendo"
        "|acabei por fazer|acabei correndo|acabei por correr|abandonei|abandonei no|parei no|parei nos"
        "|parei aos|desisti no|desisti nos|desisti aos|fiquei nos|fiquei pelos|fiquei me pelos"
        "|só consegui|só consegui fazer|só fiz|só deu|só deu para|só deu pra|só saiu|só saíram"
        "|só foram|voltei aos|virou|viraram|acabaram sendo|acabaram por ser|encurtei para|parei com"
        "|acabou sendo|cortei para|cortei nos|tive que parar no|tive que parar nos|tive de parar aos"
        "|no fim foram|no final foram|no fim deu|no final deu|acabou por ser|só rolou|só rolaram"
        "|tive de parar nos|mas deu",
    ),
    **meaning(Tag.ME, "eu|nós|a gente|me|mim|comigo|nos|mesmo|mesma|estou|tô|sou|tenho"),
    **meaning(
        Tag.OTHER,
        "ele|ela|eles|elas|tu|você|vc|vocês|vcs|marido|mulher|esposo|esposa|namorado|namorada|amigo"
        "|amiga|mãe|pai|irmão|irmã|filho|filha|filhos|treinador|treinadora|coach|colega|chefe|vizinho"
        "|vizinha|parceiro|parceira|tio|tia|primo|prima|avô|avó|menino|menina|alguém|todos|todo mundo"
        "|toda a gente|lhe|te|teu|tua|seu|sua|seus|suas|teus|tuas|kipchoge|pessoal|galera|equipe"
        "|equipa|time|cunhado|cunhada|meu marido|minha mulher|minha esposa|meu esposo|meu namorado"
        "|minha namorada|meu irmão|minha irmã|meu pai|minha mãe|meu filho|minha filha|meu amigo"
        "|minha amiga|meu primo|minha prima|meu treinador|minha treinadora|meu colega|minha colega"
        "|meu vizinho|minha vizinha|meu chefe|um amigo|uma amiga|um colega|o pessoal|a galera|sogro"
        "|sogra|sobrinho|sobrinha|o meu marido|a minha mulher|o meu irmão|a minha irmã|o meu pai"
        "|a minha mãe|o meu filho|a minha filha|o meu amigo|a minha amiga|o meu treinador"
        "|a minha namorada|o meu namorado|patroa|patrão|o meu colega|a malta|meu coach|meu tio"
        "|minha tia|meu cunhado|minha cunhada|fera|mano",
    ),
    **meaning(
        Tag.ASKS,
        "que horas|qual|quais|quanto|quanta|quantos|quantas|como|quando|onde|por que|porquê|pq"
        "|o que|o quê|pode|podes|podem|poderia|mostra"
        "|mostra me|mostre|me mostra|me diz|diz me|sabem|sabes|sabe|conhecem|conhece|devo|deveria"
        "|vale a pena|será que|é normal|é bom|qual é|como estou|como está|como vai"
        "|vocês acham|o que acham|acham que|recomendam|cadê|tens|tem como|aonde|dá para|dá pra"
        "|viu|viste|tudo bem"
        "|já correram|já correu",
    ),
    **meaning(
        Tag.ASKS,
        "quem|quem vai|quem topa|quem anima|quem corre|quem vem|quem alinha|quem quer|alguém|alguém aí"
        "|tem alguém|há alguém|alguém vai|alguém corre|alguém anima|alguém topa|alguém alinha|bora",
        "who",
    ),
    **meaning(
        Tag.PRAISE,
        "parabéns|parabens|mandou bem|mandaste bem|boa sorte|bravo|bem vindo|bem vinda|bons treinos"
        "|boa galera|continua assim|voaste|boraaa",
    ),
    **meaning(
        Tag.PLAN,
        "hoje é|hoje são|faltam|falta|faltando|me faltam|ainda faltam|vou|vamos|irei|iremos|correrei"
        "|correremos|farei|faremos|corro|faço|fazemos|saio|trotarei|tentarei|penso em|planejo|planeio"
        "|inscrito|inscrita|me inscrevi|inscrevi me|inscrito na|inscrita na|estou inscrito"
        "|estou inscrita|bora|partiu|mais tarde|mais logo|logo mais|daqui a pouco|daqui a|em breve"
        "|me lembra|lembra me|lembre me|combinamos|combinámos|encontro|quem vem|vem comigo|tenho que"
        "|tenho de|temos que|temos de|semana que vem|na semana que vem|mês que vem|no mês que vem"
        "|ano que vem|no ano que vem|próxima semana|na próxima semana|próximo mês|no próximo mês"
        "|próximo ano|fim de semana que vem|próximo fim de semana|tapering|taper|polimento"
        "|me preparando|preparando para|preparando pra|treinando para|treinando pra|treino para"
        "|treino pra|a treinar para|começo|começa|começamos|será|serão|largo|correrá|pronto para"
        "|pronta para|estreio|participarei|me espera|espera me|ainda vou|ainda falta|vai ter|vai ser"
        "|vão ser|vai rolar|está marcada|está marcado|retirada do kit|ansioso para|ansiosa para"
        "|ansioso pela|ansiosa pela|contagem regressiva|contagem decrescente|hoje tem|amanhã tem"
        "|tem treino|hoje é dia de|rumo a|rumo à|rumo aos|toca a|hoje há|vou fazer|vou correr|pretendo"
        "|a caminho de|levantamento de dorsais|fica para|vem aí|mal posso esperar|irá|fará|farão"
        "|hei de",
    ),
    **meaning(Tag.PLAN, "larga|largada", "start"),
    **meaning(Tag.PLAN, "talvez|provavelmente|se calhar|possivelmente|quem sabe|quiçá", "about"),
    **meaning(
        Tag.PLAN,
        "previsto|previstos|prevista|planejado|planejados|planeado|planeados|programado|programados"
        "|no plano|na planilha|no calendário|na agenda|pela frente|agendado|agendada|agendados|marcado"
        "|marcada|por fazer ainda|pendente|pendentes|segundo o plano",
        "behind",
    ),
    **meaning(
        Tag.HEADING,
        "plano|planilha|meu plano|o meu plano|plano da semana|plano semanal|planilha da semana"
        "|plano para a semana|plano para amanhã|plano de treino|planilha de treino|planejamento"
        "|planeamento|treinos da semana que vem|agenda|programação|programação da semana|o plano"
        "|calendário|plano de treinos",
    ),
    **meaning(Tag.WISH, "posso", "may i"),
    **meaning(
        Tag.WISH,
        "quem me dera|me dera|quero|queremos|queria muito|gostaria|gostava|gostaríamos|tomara|oxalá"
        "|espero|esperamos|sonho em|sonho com|meu sonho|o meu sonho|devia|devíamos|deveria|teria"
        "|teria que|poderia|poderíamos|preciso|precisava|precisamos|adoraria|desejo|tento"
        "|ver se consigo|se eu pudesse|apetece me|me apetece|procuro|vendo|vendo inscrição|troco"
        "|repasso|repasso inscrição|compro|compro inscrição|passo dorsal|cedo dorsal|consigo"
        "|quem dera|podia|sonhando com|dava",
    ),
    **meaning(Tag.WISH, "à venda|vende se|procura se|troca se|disponível", "behind"),
    **meaning(
        Tag.MEANT,
        "saí para|saí pra|saí com a ideia de|era dia de|era dia do|hoje era dia de|hoje era|queria"
        "|queríamos|ia|iam|iam ser|ia ser|íamos|ia fazer|ia correr|era para|era pra|eram para|eram pra"
        "|era suposto|eram para ser|eram pra ser|era para ser|era pra ser|tinha que|tinha de"
        "|tinha planejado|tinha planeado|tinha previsto|planejava|pretendia|tentei|tentava|a ideia era"
        "|o plano era|o objetivo era|a planilha era|deveriam ser|estava previsto|estavam previstos"
        "|pensava fazer|pensava em|pensei em|saí para fazer|saí pra fazer|minha intenção era"
        "|a meta era|quis|devia ter feito|tinha pensado em|a planilha pedia|o plano pedia|pedia"
        "|estava planejado|estavam planejados|tentei fazer",
    ),
    **meaning(
        Tag.GOAL,
        "objetivo|meu objetivo|o meu objetivo|meta|minha meta|a minha meta|tempo alvo|tempo objetivo"
        "|previsão|prevê|estimativa|estima|índice|índice para boston|tempo limite|resolução"
        "|resolução de ano novo|tempo dos sonhos|ritmo alvo|pace alvo|calculadora|projeção|objectivo"
        "|meta do ano|mínimos|sonho|objetivo de|meta de|pace de prova|ritmo de prova",
    ),
    **meaning(
        Tag.SKIPPED,
        "quase corri|quase fui correr|quase saí|não corri|não corremos|não saí|não fui correr|não fui"
        "|não treinei|não pude|não pude correr|não consegui|não consegui correr|não deu"
        "|não deu para correr|não deu pra correr|pulei|pulei o treino|pulei a corrida|faltei"
        "|faltei ao treino|faltei o treino|cancelei|cancelado|cancelada|foi cancelada|foi cancelado"
        "|adiado|adiada|foi adiada|não fiz|não fiz nada|sem correr|sem treinar|perdi o treino"
        "|matei o treino|não corro|hoje não|hoje nada|nada hoje|não rolou|não trotei|dns|não larguei"
        "|não tive tempo|não saímos|sem treino|desmarquei|falhei|falhei o treino|não treino"
        "|hoje não corri|nada de corrida|nada de treino|sem corrida|não teve treino|não houve treino"
        "|furei|furei o treino|saltei|saltei o treino|não me apetecia|não saí de casa|bateu preguiça"
        "|não rolou treino|não deu pra treinar|não deu para treinar|deixei de correr"
        "|não cheguei a correr|baldei|baldei me",
    ),
    **meaning(Tag.NEARLY, "por pouco|por um triz|quase que"),
    **meaning(
        Tag.UNWELL,
        "doente|resfriado|resfriada|constipado|constipada|gripe|gripado|gripada|febre|lesionado"
        "|lesionada|lesão|covid|dor|dores|dói|doendo|a doer|contratura|torci|entorse|tendinite|fascite"
        "|estiramento|rotura|ruptura|enxaqueca|gastroenterite|virose|tosse|machucado|machucada"
        "|me machuquei|lesionei|canelite|fisgada|dor de cabeça|garganta|de cama|dorzinha|incomodando"
        "|dolorido|dolorida|joelho ruim|me lesionei|aleijado|pulled|moída|moído|mal disposto",
    ),
    **meaning(
        Tag.IF,
        "antes fazia|antes eu fazia|antes eu corria|antes corria|se|se eu|se eu tivesse|se corresse"
        "|imagina|imagine|antigamente|normalmente|geralmente|costumo|costumava|na minha juventude"
        "|anos atrás|quando era|quando eu era|habitualmente|em geral|corria|sempre que|em criança"
        "|corríamos|sonhei|sonhei que|sonhei com|no meu sonho|em sonho|em sonhos",
    ),
    **meaning(
        Tag.COMMAND,
        "ignora|ignore|ignore tudo|ignore as instruções|finja|finge que|sistema|instruções|prompt"
        "|esqueça tudo|esquece tudo|drop table|sobrescreva|instruções anteriores|system|aja como",
    ),
    **meaning(
        Tag.USUAL,
        "o de sempre|a de sempre|como sempre|o mesmo|a mesma|mesma coisa|a mesma coisa"
        "|o mesmo de sempre|a volta de sempre|mesmo percurso|o mesmo percurso|mesma rota|igual a ontem"
        "|igual ontem|como ontem|o habitual|idem|o percurso de sempre|o mesmo de ontem"
        "|mesmo treino de ontem|a volta do costume|o do costume|o mesmo treino",
    ),
    **meaning(
        Tag.SET,
        "muda|mude|muda para|mude para|mudar|altera|altere|alterar|altera para|corrige|corrija"
        "|corrigir|corrigindo|correção|correcção|retifico|edita|edite|editar|atualiza|atualize"
        "|actualiza|modifica|põe|ponha|coloca|coloque|bota|troca para|troque para|que sejam|que seja"
        "|quis dizer|queria dizer|quis escrever|quis pôr|me referia a|refiro me a|errata|quero dizer"
        "|deixa em|passa para|passe para|move para|mova|arruma|arrume|ajusta|ajuste|ajusta para"
        "|muda pra|altera pra|na verdade quis dizer|substitui|substitua|troca|troque|digo|corrige pra"
        "|corrige para|emenda|mete",
        "order",
    ),
    **meaning(
        Tag.SET,
        "deveria ser|deveriam ser|devia ser|deviam ser|tinha que ser|tinham que ser|tinha de ser"
        "|tinham de ser|deve ser|devem ser|tem que ser|deveria ter sido|deveriam ter sido|é para ser"
        "|era para estar",
        "should",
    ),
    **meaning(
        Tag.SET,
        "na real|na real foram|na vdd|na vdd foram|na verdade|na verdade foram|na verdade eram"
        "|na verdade foi|na verdade era|na realidade|na realidade foram|na realidade foi"
        "|na realidade eram|de facto|de fato|na verdade são|na verdade fiz|na verdade corri|afinal"
        "|afinal foram|afinal eram|afinal foi|para ser exato|aliás|aliás foram|a verdade é que foram",
        "was",
    ),
    **meaning(
        Tag.SET,
        "o tempo certo é|o tempo certo era|o tempo correto é|a distância certa é|a distância correta é"
        "|o tempo real é|o pace certo é|o ritmo certo é|o tempo real foi|eram|isso foi|isso era"
        "|essa foi|esse foi|isso foram|a última foi|o último foi|a distância era|o tempo era"
        "|melhor dizendo|não eram|a última corrida foi|o último treino foi|o certo é|o certo são"
        "|o certo|o correto é|o correto são|o correcto é|foi na verdade|foram na verdade|aquela foi"
        "|era|aquele foi|correto",
    ),
    **meaning(
        Tag.ADD,
        "adiciona|adicione|acrescenta|acrescente|soma|some|adicionar|acrescentar|somar|tira|subtrai"
        "|desconta|junta mais|põe mais|coloca mais|soma mais|adiciona mais|acrescenta mais",
    ),
    **meaning(
        Tag.WRONG,
        "não foi hoje|não foi ontem|não era hoje|não era ontem|erro|errei|me enganei|enganei me|engano"
        "|escrevi errado|digitei errado|errado|errada|está errado|tá errado|estava errado|falha minha"
        "|erro meu|coloquei errado|corretor|me confundi|confundi|confundi me|equívoco|incorreto"
        "|pus errado|anotei errado|registrei errado|erro de digitação|lancei errado|escrevi mal"
        "|foi engano|o corretor|autocorretor|mandei errado",
    ),
    **meaning(
        Tag.SORRY,
        "desculpa|desculpe|ops|opa desculpa|perdão|sorry|oops|desculpem|foi mal|desculpa lá|putz|eita",
        "sorry",
    ),
    **meaning(Tag.SORRY, "deixa pra lá|esquece|deixa para lá|melhor não|deixa", "take back"),
    **meaning(Tag.SORRY, "hã|hum|espera|pera|peraí|não espera|ah não|ah|hmm|quer dizer|calma aí"),
    **meaning(
        Tag.DELETE,
        "apaga|apague|apagar|exclui|exclua|excluir|deleta|delete|deletar|remove|remova|remover|elimina"
        "|elimine|eliminar|desfaz|desfaça|desfazer|anula|anular|cancela|cancele|tira fora|apaga isso"
        "|pode apagar|podes apagar|pode excluir|pode deletar|por favor apaga|undo|descarta|exclui aí"
        "|apaga aí|retira|retire|some com|risca",
    ),
    **meaning(
        Tag.THAT,
        "isso|essa|esse|aquela|aquele|a última corrida|minha última corrida|a minha última corrida"
        "|o último treino|meu último treino|o meu último treino|essa corrida|esta corrida|esse treino"
        "|este treino|último registro|o último registro|o último registo|último registo"
        "|meu último registro|a anterior|o anterior|última corrida|última atividade|a última atividade"
        "|minha última atividade|esse registro|esse registo|último treino|a de|o de|minha corrida"
        "|meu treino|a última rodagem|o último longão|aquela corrida|aquele treino"
        "|o que acabei de mandar|a última entrada|a minha corrida|o meu treino|última entrada"
        "|o último lançamento|último lançamento",
    ),
    **meaning(Tag.THAT, "o último|a última", "one of several"),
}
