package io.accountplanning.export.csv;

import io.accountplanning.export.column.PlanCells;
import io.accountplanning.export.csv.PlanTableCsv.Formulas;
import io.accountplanning.filter.PlanRow;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of one record; one is used for all. */
final class CsvRow implements PlanCells {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"; // the full-width ones are typed in Japan

    private final char decimalSign;
    private final ZoneId zone;
    private final Formulas formulas;
    private List<String> fields = new ArrayList<>();

    CsvRow(Locale locale, ZoneId zone, Formulas formulas) {
        this.decimalSign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.zone = zone;
        this.formulas = formulas;
    }

    /** What was filled in since it was taken last. */
    List<String> taken() {
        List<String> taken = fields;
        fields = new ArrayList<>(taken.size());
        return taken;
    }

    @Override
    public void text(@Nullable String text) {
        String plain = text == null ? "" : text;
        boolean isGuarded = formulas == Formulas.GUARDED && isFormula(plain);
        fields.add(isGuarded ? "'" + plain : plain);
    }

    /** One that has apostrophes there already gets one more, so that it is read back as it was. */
    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }

    @Override
    public void linked(String text, PlanRow plan) {
        text(text);
    }

    @Override
    public void count(int number) {
        fields.add(Integer.toString(number));
    }

    @Override
    public void decimal(BigDecimal number) {
        fields.add(number.toPlainString().replace('.', decimalSign));
    }

    @Override
    public void date(LocalDate date) {
        fields.add(date.toString());
    }

    @Override
    public void moment(Instant moment) {
        fields.add(MOMENT.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone)));
    }

    @Override
    public void amount(@Nullable BigDecimal amount, Currency currency) {
        if (amount == null) {
            text(null);
        } else {
            int digits = Math.max(amount.scale(), Math.max(0, currency.getDefaultFractionDigits()));
            decimal(amount.setScale(digits));
        }
    }

    @Override
    public void percent(@Nullable BigDecimal percent) {
        if (percent == null) {
            text(null);
        } else {
            fields.add(percent.toPlainString().replace('.', decimalSign) + "%");
        }
    }
}
