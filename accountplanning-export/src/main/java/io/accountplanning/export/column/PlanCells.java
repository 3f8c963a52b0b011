package io.accountplanning.export.column;

import io.accountplanning.filter.PlanRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Fills the cells of one row from left to right; what is absent leaves its cell empty. */
public interface PlanCells {

    /** A text. */
    void text(@Nullable String text);

    /** A text that leads to the plan, where the host says to where. */
    void linked(String text, PlanRow plan);

    /** A whole number. */
    void count(int number);

    /** A number with the decimals that it has. */
    void decimal(BigDecimal number);

    /** A day. */
    void date(LocalDate date);

    /** A moment, as the clocks of the table's time zone show it. */
    void moment(Instant moment);

    /** An amount with the decimals of its currency. */
    void amount(@Nullable BigDecimal amount, Currency currency);

    /** A percentage, 0–100 for the whole. */
    void percent(@Nullable BigDecimal percent);
}
