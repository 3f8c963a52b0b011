package io.accountplanning.samples.quickstart.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @TempDir
    private Path folder;

    @Test
    void columnsMayStandInAnyOrder() {
        var row = read("name,id\nΥδρομέλι,1\n").get(0);
        assertThat(row.required("id", Values::id)).isEqualTo("1");
        assertThat(row.required("name", Values.text(20))).isEqualTo("Υδρομέλι");
    }

    @Test
    void aTableSavedBySpreadsheetsInOtherCountriesIsRead() {
        var rows = read("\uFEFFID;Name\r\n1;\"Flood, Sons; and Nephews\"\r\n;\r\n\r\n2; Bailu \r\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).required("name", Values.text(99))).isEqualTo("Flood, Sons; and Nephews");
        assertThat(rows.get(1).required("name", Values.text(99))).isEqualTo("Bailu");
    }

    @Test
    void aCellMayHoldLinesAndTheNextRowKnowsItsLine() {
        var rows = read("id,name\n1,\"two\nlines\"\n2,\n");
        assertThat(rows.get(0).required("name", Values.text(99))).isEqualTo("two\nlines");
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> rows.get(1).required("name", Values.text(99)))
                .withMessage(
                        file() + ", line 4, column \"name\": this cell is empty, but every row needs it; fill it in.");
    }

    @Test
    void aBlankCellIsNoValue() {
        assertThat(read("id,name\n1,  \n").get(0).optional("name", Values.text(9)))
                .isNull();
    }

    @Test
    void aLongValueIsShownInPart() {
        var row = read("id,name\n1," + "茶".repeat(100) + "\n").get(0);
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> row.required("name", Values.text(99)))
                .withMessage(file() + ", line 2, column \"name\": \"" + "茶".repeat(60)
                        + "…\" has 100 characters; shorten it to 99 or fewer.");
    }

    @Test
    void aMisspeltColumnIsFound() {
        assertRefused("id,nmae\n", "line 1: \"nmae\" is not a column of this file; write \"name\".");
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertRefused(
                "id,name,shoe size\n", "line 1: \"shoe size\" is not a column of this file; the columns are id, name.");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertRefused("id\n1\n", "line 1: the column \"name\" is missing; the columns are id, name.");
    }

    @Test
    void aDoubledColumnIsNamed() {
        assertRefused("id,name,id\n", "line 1: \"id\" names two columns; remove one of them.");
    }

    @Test
    void anEmptyFileSaysWhatItNeeds() {
        assertRefused("\n \n", "line 1: the file is empty; begin with a line of column names: id, name.");
    }

    @Test
    void aRowWithTooManyCellsIsRefused() {
        assertRefused(
                "id,name\n1,Flood, Sons\n",
                "line 2: this row has 3 cells, but there are 2 columns; put quotes around a cell that holds a separator.");
    }

    @Test
    void anOpenQuoteIsFoundWhereItsRowBegins() {
        assertRefused(
                "id,name\n1,\"open\n2,x\n3,y\n",
                "line 2: the quotes of this row do not match; close every quote that a cell opens,"
                        + " and double a quote within a quoted cell.");
    }

    @Test
    void bytesOfAnotherEncodingAreRefused() throws IOException {
        Files.write(file(), "id,name\n1,Veistämö\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> CsvFile.read(file(), "id", "name"))
                .withMessage(file() + ", line 2: the byte 0xE4 is not UTF-8; save the file as UTF-8.");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> CsvFile.read(file(), "id"))
                .withMessage(file() + " does not exist; put it there, or name another folder with --data.");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(file());
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> CsvFile.read(file(), "id"))
                .withMessage(file() + " is a folder, but a file is needed; replace it by a file.");
    }

    private void assertRefused(String text, String rest) {
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> read(text))
                .withMessage(file() + ", " + rest);
    }

    private List<CsvRow> read(String text) {
        try {
            Files.writeString(file(), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return CsvFile.read(file(), "id", "name");
    }

    private Path file() {
        return folder.resolve("some.csv");
    }
}
