package io.accountplanning.export.sheet;

import static io.accountplanning.export.sheet.Archives.sheet;
import static io.accountplanning.export.sheet.Archives.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that somebody made to keep a server busy, to fill its memory or to make it tell what it has. */
@Timeout(60)
class HostileSheetsTest {

    private static final String TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

    @Test
    void aSoundWorkbookIsRead() throws IOException {
        assertThat(Archives.read(sound().bytes())).containsExactly(new SheetRow(1, List.of(SheetCell.text("Hello"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatNoSpreadsheetWritesIsRefusedWithWhatToDo(String what, byte[] file, String said) {
        assertThatThrownBy(() -> Archives.read(file))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(said);
    }

    static Stream<Arguments> hostile() throws Exception {
        Map<String, Object[]> files = new LinkedHashMap<>();
        files.put(
                "a zip bomb",
                of(
                        sound().with(
                                        Archives.SHEET,
                                        Archives.repeated("<worksheet><sheetData><row>", "<c/>", 50_000_000, "")),
                        "unpacks to more"));
        files.put(
                "a bomb of shared texts",
                of(
                        sound().with(
                                        Archives.TEXTS,
                                        Archives.repeated("<sst>", "<si><t>a</t></si>", 10_000_000, "</sst>")),
                        "more than 2000000 different texts"));
        files.put(
                "ten million rows",
                of(
                        sound().with(
                                        Archives.SHEET,
                                        Archives.repeated(
                                                "<worksheet><sheetData>",
                                                "<row/>",
                                                10_000_000,
                                                "</sheetData></worksheet>")),
                        "lies beyond the last row"));
        files.put("a document type", of(sound().with(Archives.WORKBOOK, LAUGHS + "<workbook/>"), "document type"));
        files.put(
                "billion laughs",
                of(
                        sound().with(Archives.SHEET, LAUGHS + sheet("<row><c t=\"str\"><v>&b;</v></c></row>")),
                        "document type"));
        files.put(
                "an external entity",
                of(sound().with(Archives.TEXTS, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><sst/>"), "document type"));
        files.put(
                "a comment without end",
                of(sound().with(Archives.SHEET, "<worksheet><!-- " + "x".repeat(100)), "document type, a comment"));
        files.put(
                "an unknown entity",
                of(sound().with(Archives.SHEET, sheet("<row><c t=\"str\"><v>&b;</v></c></row>")), "cannot be read"));
        files.put("deep XML", of(sound().with(Archives.SHEET, "<a>".repeat(100_000)), "tags within each other"));
        files.put(
                "a long tag",
                of(sound().with(Archives.SHEET, "<worksheet a=\"" + noise(1_200_000)), "text or tag of more"));
        files.put(
                "a long text",
                of(
                        sound().with(
                                        Archives.SHEET,
                                        sheet("<row><c t=\"inlineStr\"><is><t>" + "ab,".repeat(60_000)
                                                + "</t></is></c></row>")),
                        "32767 characters"));
        files.put(
                "macros",
                of(
                        sound().with(Archives.TYPES, "<Types><Override ContentType=\"" + TYPE + "\"/></Types>"),
                        "holds macros"));
        files.put("hidden macros", of(sound().with("xl/vbaProject.bin", "x"), "holds macros"));
        files.put(
                "a document",
                of(
                        sound().with(
                                        Archives.TYPES,
                                        "<Types><Override ContentType=\"wordprocessingml.document.main+xml\"/></Types>"),
                        "is no workbook"));
        files.put(
                "rows out of order",
                of(sound().with(Archives.SHEET, sheet("<row r=\"2\"/><row r=\"1\"/>")), "does not follow"));
        files.put(
                "a cell twice",
                of(
                        sound().with(
                                        Archives.SHEET,
                                        sheet("<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")),
                        "is there twice"));
        files.put(
                "a far column",
                of(sound().with(Archives.SHEET, sheet("<row><c r=\"ZZZ1\"><v>1</v></c></row>")), "lies beyond column"));
        files.put(
                "not UTF-8",
                of(
                        sound().with(Archives.SHEET, out -> out.write(new byte[] {'<', 'a', '>', (byte) 0xC3, '('})),
                        "cannot be read"));
        files.put(
                "UTF-16",
                of(
                        sound().with(Archives.SHEET, out -> out.write(sheet("").getBytes(StandardCharsets.UTF_16))),
                        "cannot be read"));
        files.put("too many parts", of(withParts(6_000), "more than 5000 parts"));
        files.put(
                "half a file", new Object[] {java.util.Arrays.copyOf(sound().bytes(), 300), "archive cannot be read"});
        files.put("no zip", new Object[] {new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0}, "archive cannot be read"});
        files.put("encrypted", new Object[] {encrypted(), "protected by a password"});
        files.put("a PDF", new Object[] {"%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "is a PDF"});
        files.put("a quote that never ends", csv("a,b\n\"" + "x,\n".repeat(1_000), "never ends"));
        files.put("a long quote that never ends", csv("a,b\n\"" + "x,\n".repeat(1_000_000), "never ends"));
        files.put("text behind a quote", csv("a,b\n\"x\"y,z\n", "double the quotation marks"));
        files.put("NUL", csv("a,b\n\0,1\n", "line 2: has a NUL"));
        files.put("Latin-1", new Object[] {
            "a,b\n1,2\nCaf\u00e9,3\n".getBytes(StandardCharsets.ISO_8859_1),
            "line 3: is not text in UTF-8; maybe it is in windows-1252: save it as \"CSV UTF-8\", or say its encoding (was \"byte 0xE9\")"
        });
        files.put("UTF-16 CSV", new Object[] {"a,b\n".getBytes(StandardCharsets.UTF_16), "UTF-16"});
        files.put("many columns", csv(",".repeat(2_000) + "x\n", "more than 1000 columns"));
        files.put("many lines", csv("x\n".repeat(200_001), "more than 200000 rows"));
        files.put("too many bytes", csv("x,y\n".repeat(13_000_000), "more than 50000000 bytes"));
        return files.entrySet().stream()
                .map(file -> Arguments.of(file.getKey(), file.getValue()[0], file.getValue()[1]));
    }

    /** Letters that no archive makes much smaller. */
    private static String noise(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Object[] of(Archives archive, String said) {
        return new Object[] {archive.bytes(), said};
    }

    private static Object[] csv(String text, String said) {
        return new Object[] {text.getBytes(StandardCharsets.UTF_8), said};
    }

    private static Archives withParts(int count) {
        Archives archive = sound();
        for (int i = 0; i < count; i++) {
            archive.with("part" + i, "");
        }
        return archive;
    }

    private static byte[] encrypted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (java.io.OutputStream in = encryptor.getDataStream(files)) {
                in.write(sound().bytes());
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void aCopyOfAStreamIsGoneWhenItWasRefused() throws IOException {
        long before = copies();
        assertThatThrownBy(
                        () -> SheetFile.open(new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(InvalidException.class);
        try (SheetFile file = SheetFile.open(new ByteArrayInputStream(sound().bytes()))) {
            assertThat(copies()).isEqualTo(before + 1);
            assertThat(file.sheets()).containsExactly("One");
        }
        assertThat(copies()).isEqualTo(before);
    }

    private static long copies() throws IOException {
        try (Stream<java.nio.file.Path> files =
                java.nio.file.Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("sheet"))
                    .count();
        }
    }
}
