package io.accountplanning.samples.quickstart.screen;

import io.accountplanning.money.Money;
import java.math.BigDecimal;
import java.util.Locale;

/** Amounts as a person reads them, without decimals. */
public final class Amounts {

    private Amounts() {}

    public static String shown(Money money) {
        return money.currency().getCurrencyCode() + " " + shown(money.amount());
    }

    public static String shown(BigDecimal amount) {
        return String.format(Locale.ENGLISH, "%,.0f", amount);
    }
}
