package io.accountplanning.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of OWASP's XSS filter evasion cheat sheet, and of mutations that parsers make of harmless-looking HTML. */
class RichTextAttacksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<SCRIPT SRC=https://cdn.example/xss.js></SCRIPT>",
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<<SCRIPT>alert('XSS');//\\<</SCRIPT>",
                "<SCRIPT/XSS SRC=\"http://xss.example/xss.js\"></SCRIPT>",
                "<SCRIPT SRC=http://xss.example/xss.js?< B >",
                "<script\0>alert(1)</script\0>",
                "<IMG SRC=\"javascript:alert('XSS');\">",
                "<IMG SRC=JaVaScRiPt:alert('XSS')>",
                "<IMG \"\"\"><SCRIPT>alert(\"XSS\")</SCRIPT>\"\\>",
                "<IMG SRC=# onmouseover=\"alert('xxs')\">",
                "<IMG SRC=/ onerror=\"alert(String.fromCharCode(88,83,83))\"></img>",
                "<img src=x onerror=\"&#0000106&#0000097&#0000118&#0000097\">",
                "<img src=x:alert(alt) onerror=eval(src) alt=0>",
                "<a onmouseover=\"alert(document.cookie)\">xxs link</a>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JAVASCRIPT:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<a href=\"java\0script:alert(1)\">x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">x</a>",
                "<a href=\"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)\">x</a>",
                "<a href=\"javascript&colon;alert(1)\">x</a>",
                "<a href=\"jav&Tab;ascript:alert(1)\">x</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<a href=\"//evil.example/\">x</a>",
                "<a href=\"https://x.example/\" onclick=\"alert(1)\" style=\"x\" target=\"_top\">x</a>",
                "<blockquote cite=\"javascript:alert(1)\">x</blockquote>",
                "<q cite=\"data:text/html,x\">x</q>",
                "<BODY ONLOAD=alert('XSS')>",
                "<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=alert(\"XSS\")>",
                "<BODY BACKGROUND=\"javascript:alert('XSS')\">",
                "<INPUT TYPE=\"IMAGE\" SRC=\"javascript:alert('XSS');\">",
                "<svg/onload=alert('XSS')>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text x=20 y=20>x</text></a></svg>",
                "<math><a xlink:href=\"javascript:alert(1)\">x</a></math>",
                "<STYLE>li {list-style-image: url(\"javascript:alert('XSS')\");}</STYLE><UL><LI>XSS</br>",
                "<STYLE>@import'http://xss.example/xss.css';</STYLE>",
                "<LINK REL=\"stylesheet\" HREF=\"javascript:alert('XSS');\">",
                "<META HTTP-EQUIV=\"refresh\" CONTENT=\"0;url=javascript:alert('XSS');\">",
                "<IFRAME SRC=\"javascript:alert('XSS');\"></IFRAME>",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<FRAMESET><FRAME SRC=\"javascript:alert('XSS');\"></FRAMESET>",
                "<TABLE BACKGROUND=\"javascript:alert('XSS')\"><TD BACKGROUND=\"javascript:alert('XSS')\">x",
                "<DIV STYLE=\"background-image: url(javascript:alert('XSS'))\">x</DIV>",
                "<DIV STYLE=\"width: expression(alert('XSS'));\">x</DIV>",
                "<!--[if gte IE 4]><SCRIPT>alert('XSS');</SCRIPT><![endif]-->",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!-- --!><img src=x onerror=alert(1)> -->",
                "<BASE HREF=\"javascript:alert('XSS');//\">",
                "<OBJECT TYPE=\"text/x-scriptlet\" DATA=\"http://xss.example/scriptlet.html\"></OBJECT>",
                "<EMBED SRC=\"data:image/svg+xml;base64,PHN2Zz4=\" type=\"image/svg+xml\"></EMBED>",
                "<XML ID=\"I\"><X><C><![CDATA[<IMG SRC=\"javas]]><![CDATA[cript:alert('XSS');\">]]></C></X></xml>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<? echo('<SCR)'; echo('IPT>alert(\"XSS\")</SCRIPT>'); ?>",
                "<form><button formaction=\"javascript:alert(1)\">x</button></form>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=\"alert(1)\"></video>",
                "<textarea><script>alert(1)</script></textarea>",
                "<xmp><script>alert(1)</script></xmp>",
                "<plaintext><script>alert(1)</script>",
                "<title><img src=x onerror=alert(1)></title>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<math><annotation-xml encoding=\"text/html\"><style><img src=x onerror=alert(1)></style>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<p title=\"&quot;><img src=x onerror=alert(1)>\">x</p>",
                "<a title='\"><script>alert(1)</script>' href='https://x.example'>x</a>",
                "<a href='https://x.example/\"onmouseover=alert(1) x=\"'>x</a>",
                "<a href='https://x.example/<script>alert(1)</script>'>x</a>",
                "<template><script>alert(1)</script></template>",
                "<isindex action=javascript:alert(1) type=image>",
                "<x onclick=alert(1)>x</x>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&amp;lt;script&amp;gt;",
                "<a href=\"mailto:x@example.com?subject=%3Cscript%3E\">x</a>",
                "\u0000<b>\u0000x</b>",
                "<b>\uD800half a character</b>",
            })
    void leaveNothingExecutable(String attack) {
        RichText text = RichText.of(attack);

        assertThat(SafeHtml.complaints(text.html())).isEmpty();
        assertThat(RichText.of(text.html())).isEqualTo(text);
        assertThat(SafeHtml.complaints(RichText.ofPlain(text.plain()).html())).isEmpty();
    }

    @Test
    void theJudgeOfThisTestFindsWhatHarms() {
        assertThat(SafeHtml.complaints("<script>x</script>")).isNotEmpty();
        assertThat(SafeHtml.complaints("<b onclick=\"x\">x</b>")).isNotEmpty();
        assertThat(SafeHtml.complaints("<b onclick=x>x</b>")).isNotEmpty();
        assertThat(SafeHtml.complaints("<a href=\"javascript:x\">x</a>")).isNotEmpty();
        assertThat(SafeHtml.complaints("<a href=\"https://x.example\">x</a>")).isEmpty();
    }

    @Test
    void linksAreKeptButTellNobodyWhereTheyCameFrom() {
        assertThat(RichText.of("<a href='https://acme.example/a?b=1&amp;c=2'>Acme</a>")
                        .html())
                .isEqualTo(
                        "<a href=\"https://acme.example/a?b=1&amp;c=2\" rel=\"nofollow noopener noreferrer\">Acme</a>");
        assertThat(RichText.of("<a href='ftp://acme.example'>Acme</a>").html().toLowerCase(Locale.ROOT))
                .doesNotContain("ftp");
    }
}
