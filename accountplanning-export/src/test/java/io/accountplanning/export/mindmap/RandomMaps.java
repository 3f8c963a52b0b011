package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Maps with everything in their texts that a format could read as more than text. */
final class RandomMaps {

    private static final List<String> PIECES = List.of(
            "Renewal",
            "Grow by 10 %",
            "a",
            " ",
            "  ",
            "\n",
            "\r",
            "\t",
            "\"",
            "'",
            "`",
            "``",
            "*",
            "**",
            "_",
            "__",
            "~~",
            "==",
            "<br>",
            "<br/>",
            "<b>",
            "</node>",
            "]]>",
            "<!--",
            "&",
            "&amp;",
            "&#10;",
            "#quot;",
            "#35;",
            "#",
            "# ",
            "- ",
            "-",
            "---",
            "+",
            "1.",
            "12) ",
            "[x] ",
            "[ ]",
            "[",
            "]",
            "(",
            ")",
            "((",
            "))",
            "{{",
            "}}",
            "![",
            "](",
            "[[",
            "]]",
            "|",
            "\\",
            "\\n",
            "%%",
            ":::",
            "::icon(",
            "mindmap",
            "title:",
            "===",
            "```",
            "> ",
            ">",
            "=",
            "!",
            "$",
            "^",
            "\u00A0",
            "\u2028",
            "\u200D",
            "😀",
            "👩‍👩‍👧",
            "שלום",
            "مرحبا",
            "中文",
            "Ω",
            "e\u0301",
            "\uFFFD",
            "http://x.y/?a=1&b=2",
            "<https://x.y>",
            ".",
            "Q1.2027",
            "snake_case_name",
            "5*3*2");
    private static final List<String> LINKS = List.of(
            "https://example.com/?a=1&b=2",
            "http://x.y/(z)",
            "mailto:bob@acme.example",
            "https://x.y/#a;b",
            "https://x.y/\\a&amp;`b`_c_*d*",
            "https://x.y/[a](b)",
            "HTTPS://x.y/%20é");
    private static final List<String> ICONS = List.of(MindMapNode.DONE, "flag-green", "fa fa-book", "a)b", "x\"y", "中");
    private static final List<String> NOTES = List.of(
            "<p>Two <b>bold</b> words</p>",
            "<ul><li>one</li><li>two &amp; <i>three</i></li></ul>",
            "one<br>two<br><br>four",
            "&lt;b&gt; &amp;amp;",
            "<a href=\"https://x.y/?a=1&amp;b=2\">here</a>",
            "<pre>a\n  b</pre>",
            "# no heading<br>- no item<br>&gt; no quote",
            "*stars* _and_ `ticks`",
            "<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
            "😀 שלום",
            "```<br>x<br>```",
            "1. one<br>---<br>===");

    private RandomMaps() {}

    static MindMap of(int size, int depth, long seed) {
        Random random = new Random(seed);
        List<MindMapNode> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            MindMapNode.Id parent = i == 0
                    ? null
                    : nodes.get(i < depth ? i - 1 : random.nextInt(i)).id();
            nodes.add(node(random, parent, i));
        }
        return new MindMap(nodes);
    }

    private static MindMapNode node(Random random, MindMapNode.Id parent, int index) {
        return new MindMapNode(
                new MindMapNode.Id(new UUID(random.nextLong(), index)),
                text(random),
                parent,
                random.nextInt(3) > 0 ? RichText.EMPTY : RichText.of(one(random, NOTES)),
                random.nextInt(4) > 0 ? null : String.format("#%06x", random.nextInt(0x1000000)),
                random.nextInt(3) > 0 ? null : one(random, ICONS),
                random.nextInt(3) > 0 ? null : one(random, LINKS),
                random.nextInt(5) == 0,
                random.nextInt(3) > 0 ? null : new MindMapNode.Origin(new UUID(7, index)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(one(random, PIECES));
        }
        return text.toString().isBlank() ? "blank" : text.toString();
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
