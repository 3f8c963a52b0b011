package io.accountplanning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void isShownInTheScaleOfItsCurrency() {
        assertThat(Money.of("1200.5", "EUR")).hasToString("1200.50 EUR");
        assertThat(Money.of("1E+3", "JPY")).hasToString("1000 JPY");
        assertThat(Money.of("0.125", "EUR")).hasToString("0.125 EUR");
        assertThat(Money.of("3", "XXX")).hasToString("3 XXX");
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(Money.of("12.30", "EUR"))
                .isEqualTo(Money.of("12.3000", "EUR"))
                .hasSameHashCodeAs(Money.of("12.3", "EUR"));
        assertThat(Money.of("12.30", "EUR")).isNotEqualTo(Money.of("12.30", "USD"));
    }

    @Property
    void addsExactly(@ForAll BigDecimal a, @ForAll BigDecimal b) {
        Currency euro = Currency.getInstance("EUR");

        assertThat(new Money(a, euro).plus(new Money(b, euro))).isEqualTo(new Money(a.add(b), euro));
    }

    @Test
    void neverAddsDifferentCurrencies() {
        assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("2", "USD")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.00 EUR")
                .hasMessageContaining("2.00 USD");
    }
}
