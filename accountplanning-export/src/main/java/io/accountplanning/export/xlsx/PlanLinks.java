package io.accountplanning.export.xlsx;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.AccountPlan;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where plans lead to. Written as formulas: spreadsheets take at most 65,530 links of a sheet, and links would be kept in memory.
 *
 * @param of the address of a plan; null for none
 */
record PlanLinks(Function<AccountPlan, @Nullable URI> of) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    /** The longest text in a formula. */
    private static final int LONGEST = 255;

    static final PlanLinks NONE = new PlanLinks(plan -> null);

    /** The formula of a cell that leads to the plan; null for a cell with nothing but its text. */
    @Nullable
    String formula(String text, AccountPlan plan) {
        URI target = of.apply(plan);
        if (target == null) {
            return null;
        }
        String scheme = String.valueOf(target.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw InvalidException.of(
                    "links", "lead to http, https and mailto alone; the one of " + plan.number() + " does not", target);
        }
        String address = target.toASCIIString();
        return text.isBlank() || text.length() > LONGEST || address.length() > LONGEST
                ? null
                : "HYPERLINK(" + literal(address) + "," + literal(text) + ")";
    }

    private static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
