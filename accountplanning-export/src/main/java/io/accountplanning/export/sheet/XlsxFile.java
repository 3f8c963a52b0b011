package io.accountplanning.export.sheet;

import io.accountplanning.error.InvalidException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A workbook of Office Open XML. */
final class XlsxFile implements SheetFile {

    private static final int MOST_SHEETS = 1_000;
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Path file;
    private final boolean temporary;
    private final ZipParts parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final CellFormats formats;
    private boolean from1904;
    private @Nullable SharedTexts texts;

    XlsxFile(Path file, boolean temporary) throws IOException {
        this.file = file;
        this.temporary = temporary;
        this.parts = new ZipParts(file);
        try {
            requireWorkbook();
            readSheets(targets());
            this.formats = CellFormats.read(parts.find("xl/styles.xml").orElse(null));
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void requireWorkbook() throws IOException {
        boolean isWorkbook = false;
        try (XmlPart types = parts.require("[Content_Types].xml")) {
            while (types.nextStart()) {
                String type = String.valueOf(types.attribute("ContentType"));
                if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                    throw SheetFiles.refused("holds macros; save it as .xlsx, which has none", type);
                }
                isWorkbook |= type.endsWith("spreadsheetml.sheet.main+xml");
            }
        }
        if (!isWorkbook || !parts.has(WORKBOOK)) {
            throw SheetFiles.refused("is no workbook; give an .xlsx or a .csv", null);
        }
        if (parts.has("xl/vbaProject.bin")) {
            throw SheetFiles.refused("holds macros; save it as .xlsx, which has none", "xl/vbaProject.bin");
        }
    }

    private Map<String, String> targets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (XmlPart relations = parts.require("xl/_rels/workbook.xml.rels")) {
            while (relations.nextStart() && targets.size() <= MOST_SHEETS * 10) {
                String id = relations.attribute("Id");
                String target = relations.attribute("Target");
                if (id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private void readSheets(Map<String, String> targets) throws IOException {
        try (XmlPart workbook = parts.require(WORKBOOK)) {
            while (workbook.nextStart()) {
                if (workbook.name().equals("workbookPr")) {
                    String date1904 = workbook.attribute("date1904");
                    from1904 = "1".equals(date1904) || "true".equals(date1904);
                } else if (workbook.name().equals("sheet")) {
                    String name = workbook.attribute("name");
                    String target = targets.get(String.valueOf(workbook.attribute("id")));
                    if (name != null && target != null) {
                        sheets.put(name, target);
                    }
                }
                if (sheets.size() > MOST_SHEETS) {
                    throw SheetFiles.refused("has more than " + MOST_SHEETS + " sheets; split it", null);
                }
            }
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public void read(String sheet, Consumer<SheetRow> rows) throws IOException {
        String target = sheets.get(sheet);
        if (target == null) {
            throw InvalidException.of("sheet", "is not there; there are " + String.join(", ", sheets.keySet()), sheet);
        }
        if (texts == null) {
            XmlPart shared = parts.find("xl/sharedStrings.xml").orElse(null);
            texts = shared == null ? SharedTexts.none() : SharedTexts.read(shared);
        }
        try (XmlPart part = parts.require(target)) {
            new SheetXml(sheet, part, texts, formats, from1904).read(rows);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
        if (temporary) {
            Files.deleteIfExists(file);
        }
    }
}
