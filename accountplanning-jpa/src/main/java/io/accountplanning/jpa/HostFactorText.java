package io.accountplanning.jpa;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What factors of the host said, as text: {@code nps=40.00;satisfaction=81.50}. Their names have neither of the two signs. */
final class HostFactorText {

    private HostFactorText() {}

    static String write(Map<String, BigDecimal> factors) {
        return new TreeMap<>(factors)
                .entrySet().stream()
                        .map(factor -> factor.getKey() + "=" + factor.getValue().toPlainString())
                        .collect(Collectors.joining(";"));
    }

    static Map<String, BigDecimal> read(String text) {
        Map<String, BigDecimal> factors = new HashMap<>();
        for (String factor : text.split(";", -1)) {
            int sign = factor.indexOf('=');
            factors.put(factor.substring(0, sign), new BigDecimal(factor.substring(sign + 1)));
        }
        return factors;
    }
}
