package io.accountplanning.scorecard;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card of a plan: a copy of a template's version, to be answered.
 *
 * @param id the row's id
 * @param name what it is called, from its template
 * @param template the id of the template that it was started from
 * @param templateVersion the number of the template's version
 * @param policy what becomes of the weight of questions that have no score; IGNORE when left out
 * @param startedOn the day on which it was started, in the tenant's time zone; null when it came along from another plan
 * @param score its total, 0 to 100 with two decimals: always what {@link Scorecards#score} calculates, kept so that a storage can be
 *     asked for it; null when it has none
 */
public record Scorecard(
        Id id,
        String name,
        String template,
        Integer templateVersion,
        MissingPolicy policy,
        @Nullable LocalDate startedOn,
        @Nullable BigDecimal score)
        implements Row {

    /** The table, {@code cards}. */
    public static final Table<Scorecard> TABLE = Table.of("cards", Scorecard.class)
            .required("name", CellType.line(200))
            .required("template", CellType.code(50))
            .required("templateVersion", CellType.integer(1, Table.MAX_ROWS))
            .column("policy", CellType.choice(MissingPolicy.class))
            .column("startedOn", CellType.date())
            .column("score", CellType.number())
            .sums("score")
            .build();

    /**
     * The id of a card.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Scorecard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(templateVersion, "templateVersion");
        policy = policy == null ? MissingPolicy.IGNORE : policy;
        score = Decimals.canonicalOrNull(score);
    }

    Scorecard withScore(@Nullable BigDecimal value) {
        return new Scorecard(id, name, template, templateVersion, policy, startedOn, value);
    }

    /** The same in a copy of its plan, where nobody has answered it. */
    Scorecard begunAnew() {
        return new Scorecard(id, name, template, templateVersion, policy, null, null);
    }
}
