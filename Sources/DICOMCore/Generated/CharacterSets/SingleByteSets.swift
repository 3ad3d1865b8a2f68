// Generated from the codecs of Python by Scripts/generate_character_sets.py. Do not edit.

extension CharacterSetTable {
    /// The upper half, A0 to FF, of JIS X 0201 Katakana, Latin 1, Latin 2, Latin 3, Latin 4, Latin 5, Latin 9,
    /// Cyrillic, Arabic, Greek, Hebrew, Thai: a row a set.
    static let singleByteSets: StaticString = """
.｡-ﾟ
\u{A0}-ÿ
\u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙
\u{A0}Ħ˘£¤.Ĥ§¨İŞĞĴ\u{AD}.Ż°ħ²-µĥ·¸ışğĵ½.żÀÁÂ.ÄĊĈÇ-Ï.Ñ-ÔĠÖ×ĜÙ-ÜŬŜß-â.äċĉç-ï.ñ-ôġö÷ĝù-üŭŝ˙
\u{A0}ĄĸŖ¤ĨĻ§¨ŠĒĢŦ\u{AD}Ž¯°ą˛ŗ´ĩļˇ¸šēģŧŊžŋĀÁ-ÆĮČÉĘËĖÍÎĪĐŅŌĶÔ-ØŲÚÛÜŨŪßāá-æįčéęëėíîīđņōķô-øųúûüũū˙
\u{A0}-ÏĞÑ-ÜİŞß-ïğñ-üışÿ
\u{A0}-£€¥Š§š©-³Žµ¶·ž¹º»ŒœŸ¿-ÿ
\u{A0}Ё-Ќ\u{AD}Ў-я№ё-ќ§ўџ
\u{A0}...¤.......،\u{AD}.............\u{61B}...\u{61F}.\u{621}-\u{63A}.....\u{640}-\u{652}
\u{A0}‘’£€₯¦-©ͺ«¬\u{AD}.―°-³΄΅Ά·ΈΉΊ»Ό½Ύ-Ρ.Σ-ώ
\u{A0}.¢-©×«-¹÷»-¾................................‗\u{5D0}-\u{5EA}..\u{200E}\u{200F}
\u{A0}ก-\u{E3A}....฿-๛
"""
}
