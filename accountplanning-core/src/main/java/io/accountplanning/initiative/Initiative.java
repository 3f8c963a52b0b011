package io.accountplanning.initiative;

import io.accountplanning.host.UserId;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.RecordShape;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A potential deal before it is an opportunity.
 *
 * @param id the row's id
 * @param name what it is called; required
 * @param stage how far it is; an idea when left out
 * @param value what it would bring, in the plan's currency, 0 or more; null when nobody knows
 * @param probabilityPercent how likely it is, 0–100; null when nobody has judged it
 * @param targetDate when it shall be won; null when not said
 * @param owner who follows it; null for nobody
 * @param product what would be sold; null when not said
 * @param note what else there is to say; null when nothing
 * @param opportunity the host's id of the opportunity that it became; null until then. Not edited by hand
 * @param promotedBy who is promoting it or did; null when nobody has. Not edited by hand
 * @param promotedAt since when, to the microsecond; null when nobody has. Not edited by hand
 */
public record Initiative(
        Id id,
        String name,
        InitiativeStage stage,
        @Nullable BigDecimal value,
        @Nullable BigDecimal probabilityPercent,
        @Nullable LocalDate targetDate,
        @Nullable UserId owner,
        @Nullable String product,
        @Nullable String note,
        @Nullable String opportunity,
        @Nullable UserId promotedBy,
        @Nullable Instant promotedAt)
        implements Row {

    private static final String PROMOTE = "plan.promote(id)";

    private static final RecordShape<Initiative> SHAPE = RecordShape.of(Initiative.class);

    /** The table, {@code initiatives}. */
    public static final Table<Initiative> TABLE = Table.of("initiatives", Initiative.class)
            .required("name", CellType.line(300))
            .column("stage", CellType.choice(InitiativeStage.class))
            .column("value", CellType.amount())
            .column("probabilityPercent", CellType.percent(0, 100))
            .column("targetDate", CellType.date())
            .column("owner", CellType.reference(UserId::of, UserId::value))
            .column("product", CellType.line(200))
            .column("note", CellType.text(2_000))
            .managed("opportunity", CellType.code(200), PROMOTE)
            .managed("promotedBy", CellType.reference(UserId::of, UserId::value), PROMOTE)
            .managed("promotedAt", CellType.reference(Instant::parse, Instant::toString), PROMOTE)
            .build();

    /**
     * The id of an initiative.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Initiative {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        stage = stage == null ? InitiativeStage.IDEA : stage;
        value = Decimals.canonicalOrNull(value);
        probabilityPercent = Decimals.canonicalOrNull(probabilityPercent);
        promotedAt = promotedAt == null ? null : promotedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A new idea. */
    public static Initiative of(String name) {
        return new Initiative(
                Id.next(), name, InitiativeStage.IDEA, null, null, null, null, null, null, null, null, null);
    }

    /** Whether it is neither dropped nor promoted. */
    public boolean isOpen() {
        return stage.isOpen();
    }

    /** What it is expected to bring, exactly: value · probability ÷ 100. Empty without one of the two. */
    public Optional<BigDecimal> weightedValue() {
        BigDecimal amount = value;
        BigDecimal percent = probabilityPercent;
        return amount == null || percent == null
                ? Optional.empty()
                : Optional.of(Decimals.canonical(amount.multiply(percent).movePointLeft(2)));
    }

    /** A copy with another value: what it is called. */
    public Initiative withName(String text) {
        return with("name", text);
    }

    /** A copy with another value: how far it is. */
    public Initiative withStage(InitiativeStage other) {
        return with("stage", other);
    }

    /** A copy with another value: what it is worth, in the plan's currency. */
    public Initiative withValue(@Nullable BigDecimal amount) {
        return with("value", amount);
    }

    /** A copy with another value: how likely it is, 0–100. */
    public Initiative withProbabilityPercent(@Nullable BigDecimal percent) {
        return with("probabilityPercent", percent);
    }

    /** A copy with another value: when it shall be won. */
    public Initiative withTargetDate(@Nullable LocalDate date) {
        return with("targetDate", date);
    }

    /** A copy with another value: who follows it. */
    public Initiative withOwner(@Nullable UserId user) {
        return with("owner", user);
    }

    /** A copy with another value: what would be sold. */
    public Initiative withProduct(@Nullable String text) {
        return with("product", text);
    }

    /** A copy with another value: what else there is to say. */
    public Initiative withNote(@Nullable String text) {
        return with("note", text);
    }

    /** The same while somebody promotes it. */
    Initiative claimed(Stamp by) {
        return promotion(stage, null, by.by(), by.at());
    }

    /** The same when nobody does any more. */
    Initiative released() {
        return promotion(stage, null, null, null);
    }

    /** The same where it is no opportunity of the host yet: what has been one can become one. */
    Initiative notPromoted() {
        InitiativeStage open = stage == InitiativeStage.PROMOTED ? InitiativeStage.READY : stage;
        return promotion(open, null, null, null);
    }

    /** The same as an opportunity of the host. */
    Initiative promoted(String opportunityId, Stamp by) {
        return promotion(InitiativeStage.PROMOTED, opportunityId, by.by(), by.at());
    }

    private Initiative promotion(
            InitiativeStage then, @Nullable String opportunityId, @Nullable UserId by, @Nullable Instant at) {
        return new Initiative(
                id, name, then, value, probabilityPercent, targetDate, owner, product, note, opportunityId, by, at);
    }

    /** Whether that claim is the one that stands. */
    boolean isClaimedBy(Stamp claim) {
        return opportunity == null
                && claim.by().equals(promotedBy)
                && claim.at().equals(promotedAt);
    }

    private Initiative with(String component, @Nullable Object value) {
        return SHAPE.with(this, component, value);
    }
}
