package io.accountplanning.export.mindmap;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.mindmap.MindMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files that a mind map is exchanged in, all of them UTF-8. The same map gives the same bytes. What a format carries there and
 * back:
 *
 * <table>
 * <caption>What a format carries</caption>
 * <tr><th>of a node</th><th>FreeMind</th><th>OPML</th><th>Mermaid</th><th>Markdown</th></tr>
 * <tr><td>text, place, order</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>note</td><td>formatted</td><td>its words</td><td>no</td><td>its words</td></tr>
 * <tr><td>link</td><td>yes</td><td>yes</td><td>no</td><td>yes</td></tr>
 * <tr><td>colour</td><td>yes</td><td>no</td><td>no</td><td>no</td></tr>
 * <tr><td>icon</td><td>yes; done as button_ok</td><td>no</td><td>unless it has a ")" or a line break</td><td>done, as a ticked box,
 * not on the root</td></tr>
 * <tr><td>folded</td><td>yes</td><td>where it shows: not below another folded one, not without children, not the root</td><td>no</td>
 * <td>no</td></tr>
 * <tr><td>id and origin</td><td>yes</td><td>no</td><td>no</td><td>no</td></tr>
 * </table>
 *
 * <p>XML cannot hold U+FFFE and U+FFFF; U+FFFD stands for them. Reading trusts nothing: documents may not declare types or entities,
 * notes are made safe, and what a map cannot hold is left out and {@linkplain ReadMindMap#leftOut() told}. How things look (fonts,
 * edges, clouds, positions) is left out without a word.
 */
public enum MindMapFormat {

    /** {@code .mm} of FreeMind 1.0 and Freeplane. Reading takes the background's colour, or else a text's that is not black. */
    FREEMIND("mm", "application/x-freemind") {
        @Override
        String text(MindMap map) {
            return FreeMindWriter.write(map);
        }

        @Override
        ReadMindMap read(byte[] bytes) {
            return new FreeMindReader(bytes).read();
        }
    },

    /** OPML 2.0, as outliners and XMind write it. Several outlines get a root of the document's title. */
    OPML("opml", "text/x-opml") {
        @Override
        String text(MindMap map) {
            return OpmlWriter.write(map);
        }

        @Override
        ReadMindMap read(byte[] bytes) {
            return new OpmlReader(bytes).read();
        }
    },

    /** A diagram of Mermaid that begins with {@code mindmap}; shapes and classes are left out without a word. */
    MERMAID("mmd", "text/vnd.mermaid") {
        @Override
        String text(MindMap map) {
            return MermaidWriter.write(map);
        }

        @Override
        ReadMindMap read(byte[] bytes) {
            return new MermaidReader(FileText.of(bytes)).read();
        }
    },

    /**
     * An outline in Markdown: a heading and nested lists. Reading takes headings and lists as nodes, what stands below one as its note,
     * and the first link of a line as its link. Several nodes at the top get a root: the front matter's title, or "Mind map".
     */
    MARKDOWN("md", "text/markdown") {
        @Override
        String text(MindMap map) {
            return MarkdownWriter.write(map);
        }

        @Override
        ReadMindMap read(byte[] bytes) {
            return new MarkdownReader(FileText.of(bytes)).read();
        }
    };

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 20_000_000;

    /** The most nodes that are read. */
    public static final int MAX_NODES = 20_000;

    /** The most levels that are read, the root's included. */
    public static final int MAX_DEPTH = 500;

    private final String extension;
    private final String mediaType;

    MindMapFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How a file's name ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** How HTTP and mail call the format. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes a map. The stream is flushed and stays open.
     *
     * @throws InvalidException when the map has no nodes or breaks the rules of {@link MindMap#SECTION}; nothing is written then
     */
    public void write(MindMap map, OutputStream out) throws IOException {
        List<Violation> violations = MindMap.SECTION.check(map);
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        if (map.nodes().isEmpty()) {
            throw InvalidException.of("nodes", "there is nothing to write; a file has a root at least", null);
        }
        out.write(text(map).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Reads a map, whole or not at all. The stream stays open.
     *
     * @return a map that keeps the rules of {@link MindMap#SECTION}, and what of the file is not in it
     * @throws InvalidException when it is no such file, larger than {@link #MAX_BYTES}, or has more nodes or levels than are read; the
     *     path is the line and column where that showed
     */
    public ReadMindMap read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw InvalidException.of("file", "is larger than " + MAX_BYTES / 1_000_000 + " MB; split the map", null);
        }
        return read(bytes);
    }

    abstract String text(MindMap map);

    abstract ReadMindMap read(byte[] bytes);
}
