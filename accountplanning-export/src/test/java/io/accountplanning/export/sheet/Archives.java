package io.accountplanning.export.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made part by part, as no spreadsheet makes them. */
public final class Archives {

    static final String TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";

    /** Writes a part. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** A sound workbook with one cell. */
    static Archives sound() {
        return new Archives()
                .with(
                        TYPES,
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
                .with(WORKBOOK, "<workbook><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        RELATIONS,
                        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .with(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Hello</t></is></c></row>"));
    }

    static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    Archives with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Archives with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** That text over and over again. */
    static Part repeated(String start, String text, long times, String end) {
        return out -> {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] block = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < times / 1_000; i++) {
                out.write(block);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        };
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<SheetRow> read(byte[] file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetFile sheets = SheetFile.open(new ByteArrayInputStream(file))) {
            sheets.read(sheets.sheets().get(0), rows::add);
        }
        return rows;
    }
}
