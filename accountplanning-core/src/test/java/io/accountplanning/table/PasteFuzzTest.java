package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;
import java.util.List;
import java.util.Locale;

class PasteFuzzTest {

    private static final List<Locale> LOCALES = List.of(
            Locale.ENGLISH,
            Locale.GERMANY,
            Locale.FRANCE,
            new Locale("de", "CH"),
            new Locale("en", "IN"),
            new Locale("ar", "EG"),
            new Locale("fa", "IR"),
            new Locale("th", "TH"),
            new Locale("lv", "LV"),
            Locale.JAPAN);
    private static final Table<Entry> TABLE = Entry.TABLE;
    private static final List<String> COLUMNS =
            TABLE.columns().stream().map(Column::name).toList();

    @FuzzTest
    void anyBlockIsPastedWholeOrRefused(FuzzedDataProvider data) {
        Locale locale = data.pickValue(LOCALES);
        String block = data.consumeRemainingAsString();
        List<Entry> pasted;
        try {
            pasted = TableEdits.paste(TABLE, List.of(), null, "name", block, locale);
        } catch (InvalidException e) {
            assertThat(e.violations())
                    .allSatisfy(violation -> assertThat(violation.path()).startsWith("entries"));
            return;
        }
        assertThat(TABLE.check(List.of(), pasted)).isEmpty();
        String copied = TableEdits.copy(TABLE, pasted, COLUMNS, locale);
        assertThat(TableEdits.paste(TABLE, List.of(), null, "name", copied, locale))
                .extracting(Entry::withoutId)
                .isEqualTo(pasted.stream().map(Entry::withoutId).toList());
    }
}
