# ruff: noqa: RUF001 (letters that look like others are what this file is about)
"""The words that no request may hold, folded as `guard.forms` folds text: small letters, no accents. Words of several languages stand side by side.

A word stands for itself; with a `*` at its end also for everything that begins with it, with one at its front for everything that ends with it.
A space stands for any space or punctuation, or none.
"""

BARE = (
    # English
    "nude", "nudes", "nudity", "nudis*", "naked*", "nsfw", "topless", "bottomless", "shirtless", "braless", "pantsless", "undress*", "unclothed", "unclad",
    "disrobed", "stripper*", "striptease", "stripped", "stripping", "lingerie", "underwear", "undies", "panties", "panty", "bra", "bras", "thong", "bikini*",
    "swimsuit*", "swimwear", "bathing suit", "negligee", "sexy", "sex", "sexual*", "sexiest", "sexier", "seductive*", "sensual*", "provocative*", "erot*", "porn*", "hentai",
    "fetish*", "bdsm", "xxx", "x rated", "onlyfans", "playboy", "breast", "breasts", "nipple*", "areola*", "genital*", "penis", "vagina*", "buttock*",
    "crotch", "cleavage", "orgasm*", "horny", "slut*", "see through", "sheer clothes", "scantily*", "skimpy", "bare skin", "bare chest*", "bare breast*",
    "bare body", "bare torso", "bare bodied", "in the buff", "birthday suit", "wearing nothing", "wears nothing", "wear nothing", "nothing on",
    "no clothes", "no clothing", "no shirt", "no top", "not clothed", "not dressed", "never clothed", "not wearing clothes", "not wearing anything", "without clothes",
    "without clothing", "without any clothes", "without a shirt", "without shirt", "clothes off", "clothes removed", "clothless", "clothesless", "unclothe*",
    # German
    "nackt*", "*nackt", "unbekleidet*", "entkleidet*", "ausgezogen", "entbloss*", "entbloess*", "oben ohne", "dessous", "unterwasche", "unterwaesche", "erotisch*",
    "sexuell*", "ohne kleid*", "ohne kleidung", "hullenlos", "busen",
    # French
    "nu", "nue", "nus", "nues", "nudite*", "deshabill*", "devetu*", "sous vetement*", "sexuel*", "sexe", "seins", "sans vetement*", "sans habits", "torse nu",
    # Spanish, Portuguese, Italian
    "desnud*", "sin ropa", "ropa interior", "lenceria", "sexo", "pelada", "pelado", "nua", "nuas", "sem roupa", "nudo", "nuda", "nudi", "svestit*", "senza vestiti",
    "biancheria intima",
    # Dutch, Polish, Russian
    "naakt*", "ondergoed", "nagi", "naga", "nago", "голы*", "голая", "голое", "голую", "обнажен*", "раздет*", "эрот*", "порно*", "секс*", "ню",
)  # fmt: skip

YOUNG = (
    # English
    "child", "children*", "childs", "childish*", "childlike", "childhood", "kid", "kids", "kiddie*", "kiddo", "boy", "boys", "girl", "girls", "girly", "girlish", "boyish",
    "baby", "babies", "infant*", "toddler*", "newborn*", "teen", "teens", "teenage*", "preteen*", "pre teen*", "tween", "tweens", "adolescent*", "adolescence",
    "juvenile*", "underage*", "under age", "under aged", "under 18", "under eighteen", "a minor", "minors", "schoolgirl*", "schoolboy*", "schoolkid*", "schoolchild*", "school girl*", "school boy*",
    "school uniform*", "school age", "high school*", "middle school*", "elementary school*", "primary school*", "preschool*", "kindergarten*", "loli", "lolis", "lolita*", "lolicon", "shota", "shotacon",
    "jailbait", "barely legal", "youngster*", "not an adult", "not adult", "non adult", "prepubescent", "pubescent",
    # German
    "kinder*", "kindlich*", "kindes", "kindchen", "ein kind", "das kind", "als kind", "des kindes", "*kleinkind", "kleines kind", "junges kind", "*madchen", "*maedchen", "jugendlich*",
    "minderjahrig*", "minderjaehrig*", "schuler", "schulerin*", "schuelerin*", "saugling*", "saeugling*", "ein junge", "der junge", "kleiner junge", "*schuljunge", "teenie*",
    # French
    "enfant*", "fillette*", "fille", "filles", "garcon*", "gamin*", "bebe", "bebes", "mineur", "mineure", "mineurs", "mineures", "ado", "ados", "ecolier*", "ecoliere*",
    "lyceen*", "collegien*", "nourrisson*",
    # Spanish, Portuguese, Italian
    "niñ*", "nino", "ninos", "ninas", "menor de edad", "menores", "colegiala*", "muchach*", "infantil*", "crianca*", "menino*", "menina*", "bambin*", "ragazzin*",
    "minorenn*", "neonat*",
    # Dutch, Polish, Russian
    "kinderen", "meisje*", "jongetje*", "dziec*", "dziewczynk*", "ребен*", "дети", "детск*", "девочк*", "мальчик*", "подрост*", "несовершеннолет*", "школьниц*",
    "школьник*", "малыш*",
)  # fmt: skip

ANYWHERE_BARE = (
    "裸", "ヌード", "ヌート", "下着", "エロ", "セックス", "セクシ", "ポルノ", "ランジェリ", "水着", "ビキニ", "脱衣", "性的", "色情", "内衣", "比基尼", "性感", "무의", "누드", "알몸", "나체",
    "عاري", "عاريه", "عارية", "عراة", "عري", "جنسي", "اباحي", "ملابس داخلي", "بدون ملابس", "بلا ملابس", "بيكيني", "مثير جنسي", "🔞", "👙", "🍆", "🍑",
)  # fmt: skip

ANYWHERE_YOUNG = (
    "子供", "子ども", "こども", "コドモ", "児童", "少女", "少年", "幼女", "幼い", "幼児", "赤ちゃん", "女の子", "男の子", "未成年", "小学生", "中学生", "高校生", "女子高", "ロリ", "ショタ",
    "儿童", "孩子", "兒童", "女孩", "男孩", "婴儿", "學生妹", "어린이", "아이", "소녀", "소년", "طفل", "طفله", "طفلة", "اطفال", "قاصر", "مراهق", "فتاه صغير", "فتاة صغيرة", "بنت صغير", "رضيع", "صبي",
    "👶", "🧒", "👦", "👧",
)  # fmt: skip
"""Scripts without spaces or with endings that run on: found anywhere in the text."""

HIDDEN_LETTERS = (
    "nude", "nudity", "naked", "topless", "nsfw", "sex", "sexy", "porn", "erotic", "lingerie", "underwear", "bikini", "undressed", "nackt", "desnuda", "desnudo",
    "child", "children", "kid", "kids", "teen", "teenager", "girl", "boy", "baby", "toddler", "underage", "loli", "lolita", "schoolgirl", "schoolboy",
)  # fmt: skip
"""Looked for with signs or spaces between the letters as well, as in "n-u d.e"."""

NO_NEGATIVE = (
    "clothes", "clothed", "clothing", "cloth", "clothe", "dressed", "dress", "garment", "garments", "fabric", "covered", "shirt", "top", "bra", "underwear", "outfit",
    "adult", "adults", "grown up", "grown ups", "mature", "old", "older", "elderly", "aged", "middle aged", "man", "woman", "sfw", "safe for work", "censored", "censor", "modest", "modesty",
    "bekleidet", "kleidung", "angezogen", "erwachsen", "habille", "vetements", "adulte", "vestido", "vestida", "ropa", "adulto", "adulta",
)  # fmt: skip
"""What must not be asked to be absent: a negative prompt that names it asks for bare skin or for a child."""

LOOKALIKES = {
    "а": "a", "ӕ": "ae", "в": "b", "ь": "b", "с": "c", "ԁ": "d", "е": "e", "ҽ": "e", "ғ": "f", "һ": "h", "н": "h", "і": "i", "ı": "i", "ɩ": "i", "ӏ": "l", "ј": "j", "к": "k", "м": "m",
    "п": "n", "о": "o", "р": "p", "ԛ": "q", "г": "r", "ѕ": "s", "т": "t", "у": "y", "ү": "y", "х": "x", "ԝ": "w", "з": "3",
    "α": "a", "β": "b", "ε": "e", "η": "n", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "τ": "t", "υ": "u", "χ": "x", "γ": "y", "ω": "w", "σ": "o", "ς": "s",
    "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ɢ": "g", "ʜ": "h", "ɪ": "i", "ᴊ": "j", "ᴋ": "k", "ʟ": "l", "ᴍ": "m", "ɴ": "n", "ᴏ": "o", "ᴘ": "p", "ʀ": "r", "ꜱ": "s",
    "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ʏ": "y", "ᴢ": "z", "ɡ": "g", "ɑ": "a", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "æ": "ae", "œ": "oe", "ʌ": "a", "ŋ": "n", "ɛ": "e",
}  # fmt: skip
"""Letters of other scripts that are read as Latin ones."""

DIGIT_LETTERS = str.maketrans("0134578@$!|+", "oieastbasilt")
"""Digits and signs that stand for letters, as in "nud3"."""

YEARS = (
    r"years? old", r"year olds?", r"years? of age", r"yrs? old", r"yr olds?", r"y o", r"yo", r"yos", r"jahre?n?", r"jahrig\w*", r"jaehrig\w*", r"ans?", r"anos", r"años", r"anni",
    r"jaar", r"lat", r"лет", r"года?", r"歳", r"才", r"岁", r"歲", r"세", r"살", r"سنة", r"سنه", r"سنوات", r"عام\w*", r"months? old", r"month olds?", r"weeks? old", r"monate?n?", r"mois", r"meses",
)  # fmt: skip

BEFORE_AGE = (r"aged?(?: of)?", r"age is", r"alter", r"age de", r"edad", r"eta")

NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "zero null cero 零", "one ein un uno 一", "two zwei deux dos due 二", "three drei trois tres tre 三", "four vier quatre cuatro quattro 四", "five funf fuenf cinq cinco cinque 五",
            "six sechs seis sei 六", "seven sieben sept siete sette 七", "eight acht huit ocho otto 八", "nine neun neuf nueve nove 九", "ten zehn dix diez dieci 十", "eleven elf onze once undici 十一",
            "twelve zwolf zwoelf douze doce dodici 十二", "thirteen dreizehn treize trece tredici 十三", "fourteen vierzehn quatorze catorce quattordici 十四",
            "fifteen funfzehn fuenfzehn quinze quince quindici 十五", "sixteen sechzehn seize dieciseis sedici 十六", "seventeen siebzehn diecisiete diciassette 十七",
        )
    )
    for name in names.split()
}  # fmt: skip
"""Number words below eighteen."""

SEPARATORS = ",;\n|，、；،؛。"
"""Of the parts of a prompt."""
