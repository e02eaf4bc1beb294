"""Portuguese: the small words between, and what is no run."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

GLUE: Final[Words] = {
    **meaning(Tag.IS, "é|está", "third"),
    **meaning(Tag.IS, "são|estão|mede|equivale|significa|custa|tá"),
    **meaning(Tag.HAVE, "tem|tens|têm|têm feito|possui"),
    **meaning(Tag.NOT, "não|nao|n|nenhum|nenhuma|nunca|nada|jamais|tampouco|nem|sem|ñ"),
    **meaning(Tag.WAS, "foi|tinha sido|esteve|estava|senti como|tem sido|pareceu"),
    **meaning(Tag.AND, "e|&|+|e também|e ainda|assim como|mais|e mais"),
    **meaning(
        Tag.THEN,
        "depois|e depois|em seguida|seguido de|seguida de|seguidos de|a seguir|e a seguir|logo depois"
        "|posteriormente|para terminar|e por fim|por fim mais|antes|e no final mais|pra fechar"
        "|para fechar",
    ),
    **meaning(
        Tag.BUT,
        "mas|porém|contudo|no entanto|senão|porque|já que|então|enquanto|por isso|pois|apesar de"
        "|embora|mesmo assim|só que",
    ),
    **meaning(
        Tag.IN,
        "com tempo de|com um tempo de|com o tempo de|em um tempo de|num tempo de|no tempo de|em|num|numa",
    ),
    **meaning(Tag.FOR, "para|pra|durante|pro"),
    **meaning(Tag.OF, "de|do|da|dos|das"),
    **meaning(Tag.TO, "até|rumo"),
    **meaning(Tag.TO, "ao|aos|à", "the"),
    **meaning(Tag.HYPHEN, "-"),
    **meaning(Tag.OR, "ou"),
    **meaning(
        Tag.A,
        "os|meu|minha|meus|minhas|nosso|nossa|alguns|algumas|outro|outra|outros|outras|vários|várias"
        "|um par de|a minha|o meu",
    ),
    **meaning(Tag.A, "o", "the"),
    **meaning(Tag.A, "um|uma", "one"),
    **meaning(
        Tag.FILL,
        "minha primeira vez|pela primeira vez|primeira vez|meu primeiro|minha primeira|o meu primeiro"
        "|a minha primeira|meu segundo|minha segunda|minha estreia|estreia na|estreia nos|meu terceiro"
        "|minha terceira",
        "ever",
    ),
    **meaning(
        Tag.FILL,
        "pela segunda vez|segunda vez|pela terceira vez|pela quarta vez|quarta vez|pela quinta vez"
        "|quinta vez|sexta vez|pela sexta vez|segunda maratona|segunda meia maratona|segunda semana"
        "|há pouquinho|há instantes|faz pouco|há um bocado|distância|ida e volta|de ida e volta|olá|oi"
        "|bom dia|boa tarde|boa noite|opa|hey|bem|então pronto|pronto|sim|ok|já|também|outra vez"
        "|de novo|novamente|finalmente|enfim|ótimo|ótima|óptimo|super|muito|muita|bastante|pouco"
        "|um pouco|um pouquinho|curto|curta|curtinho|curtinha|rápido|rápida|rápidos|rapidinho"
        "|rapidinhos|lento|lentos|lenta|devagar|forte|fortes|duro|dura|duros|puxado|puxada|puxados"
        "|pesado|pesada|cansado|cansada|morto|morta|calor|frio|vento|chuva|chovendo|a chover|sol|neve"
        "|lama|neblina|sozinho|sozinha|solo|com calor|com frio|com vento|com chuva|na chuva"
        "|debaixo de chuva|debaixo d'água|que calor|que frio|fez calor|fez frio|fazia calor|fazia frio"
        "|estava calor|fez sol|fez vento|boas pernas|pernas|boa sensação|sensação boa|aqui|aí|ali|lá"
        "|agora|agora mesmo|há pouco|há bocado|agora há pouco|sem problemas|sem dor|sem dores"
        "|sem forçar|sem parar|sem pressa|sem grandes|nada mal|não foi fácil|não foi mau"
        "|não muito rápido|não muito|haha|kkk|kkkk|rs|rsrs|lol|que|por favor|pfv|obrigado|obrigada"
        "|bonito|bonita|lindo|linda|gostoso|gostosa|bom|boa|grande|plano|planos|plana|seguidos|direto"
        "|completo|completos|completa|limpos|nota|data|em jejum|jejum|fresco|fresca|fresquinho|assim"
        "|inclusive|novo|nova|novos|novas|tão|sempre|curtindo|curti|horrível|péssimo|justo|senti"
        "|me senti|me senti bem|senti me bem|senti me|muito contente|contente|feliz|feliz da vida|uf"
        "|ufa|nossa|caramba|uau|vamos lá|dia duro|à beira mar|na orla|pela orla|calçadão|no calçadão"
        "|na beira da praia|trecho|trechos|não está mau|não foi nada mau|não sei|acho que|acho|parece"
        "|sem música|não estava fácil|tava|tava calor|tava frio|muita lama|muita chuva|show de bola"
        "|top|delícia|maravilha|maravilhoso|na calma|com calma|é isso|só alegria|se",
    ),
    **meaning(Tag.FILL, "tempo|tempo final|duração|tempo de prova|tempo total de", "time"),
    **meaning(
        Tag.STRANGE,
        "perdido|engordado|emagrecido|visto|doado|comido|bebido|ganhado|encontrado|enviado|lido"
        "|recebido|custou|arrecadado|economizado|escutado|contado|medido|perdi|emagreci|vi|comi|bebi"
        "|li|recebi|arrecadei|medi",
    ),
    **meaning(
        Tag.STRANGE,
        "dirigi|dirigir|dirigindo|conduzi|conduzir|a conduzir|carro|de carro|voei|voo|voando|comprei"
        "|comprar|comprado|paguei|vendi|vendido|torcendo|torci por|a apoiar|esqui|esquiar|esquiei"
        "|patinar|patinação|patinagem|patinei|pedi|caiaque|cavalo|futebol|joguei|padel|tênis de mesa"
        "|escalada|escalar|escalei|boulder|golfe|voleibol|vôlei|basquete|dança|dançar|dancei|trabalhei"
        "|trabalhando|esperei|limpei|cozinhei|pesei|mudança|de trem|de comboio|de ônibus|de autocarro"
        "|de metrô|dormi|dormido|voluntário|voluntária|surf|surfei|vela|skate|patins|snowboard|de moto"
        "|moto|jogo|boxe|muay thai|jiu jitsu|zumba|beach tennis|voluntariado|uber",
        "no run",
    ),
    **meaning(
        Tag.AFTER,
        "depois dos|depois das|antes dos|antes das|após os|após as|após|antes de|antes do|antes da"
        "|depois de|depois do|depois da|junto ao|junto à|em volta do|em volta da|ao redor do"
        "|ao redor da|sobre|por causa de|por causa do|por causa da|apesar do|contra|atrás do|em frente"
        "|passando por|graças a|devido a|perto do|perto da|ao lado do|ao lado da|a caminho do"
        "|em redor do|à volta do|à volta da|segundo",
    ),
    **meaning(
        Tag.AFTER,
        "pelo|pela|pelos|pelas|através de|através do|através da|ao longo do|ao longo da",
        "through",
    ),
    **meaning(
        Tag.SHOES,
        "tênis|ténis|sapatilhas|sapatilha|tênis novo|tênis novos|ténis novos|sapatilhas novas|calçado"
        "|estreei|estreando|estreia do|estreia dos|estrear|com os novos|com o novo|com as novas"
        "|usando os|usando o|usei o|usei os|de tênis novo|com o tênis|com as sapatilhas|com os ténis"
        "|a estrear",
    ),
}
