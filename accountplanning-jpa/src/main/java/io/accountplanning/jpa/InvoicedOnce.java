package io.accountplanning.jpa;

import io.accountplanning.revenue.RevenueRepository.InvoicedSum;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums of invoices out of which those are taken that were counted before. Used by one thread. */
final class InvoicedOnce {

    private record Key(String planCurrency, String currency) {}

    private record Sum(BigDecimal amount, long invoices) {}

    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private @Nullable Object counted;

    /** A sum over all links: the plans' currency, the invoices' currency, the sum, how many. */
    void add(Object[] row) {
        sums.put(
                new Key((String) row[0], (String) row[1]), new Sum((BigDecimal) row[2], ((Number) row[3]).longValue()));
    }

    /** An invoice that may be linked to several plans, the links of one behind each other: its id, the currencies, the amount. */
    void takeOutRepeated(Object[] row) {
        if (row[0].equals(counted)) {
            sums.computeIfPresent(
                    new Key((String) row[1], (String) row[2]),
                    (key, sum) -> new Sum(sum.amount.subtract((BigDecimal) row[3]), sum.invoices - 1));
        }
        counted = row[0];
    }

    List<InvoicedSum> sums() {
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().invoices > 0)
                .map(sum -> new InvoicedSum(sum.getKey().planCurrency, sum.getKey().currency, sum.getValue().amount))
                .toList();
    }
}
