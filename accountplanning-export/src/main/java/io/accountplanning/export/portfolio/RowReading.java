package io.accountplanning.export.portfolio;

import io.accountplanning.bulk.IntakePlan;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.sheet.CellReading;
import io.accountplanning.export.sheet.PeriodReading;
import io.accountplanning.export.sheet.SheetCell;
import io.accountplanning.export.sheet.SheetRow;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.Plans;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads rows of a file as plans, one after the other, and gathers what is wrong with each. Used by one thread. */
final class RowReading {

    /**
     * What rows are read with.
     *
     * @param cells how cells are read
     * @param fields the custom fields of plans in use, by their ids
     * @param externalId the custom field that holds what a plan is called elsewhere; null for none
     * @param clients the host's clients by their names
     * @param people the host's people by their names
     */
    record Surroundings(
            PortfolioMapping mapping,
            CellReading cells,
            Map<String, CatalogEntry<CustomField>> fields,
            @Nullable String externalId,
            Function<String, Optional<Client>> clients,
            Function<String, Optional<UserId>> people) {

        /** Why something is refused, in the words of the file's readers. */
        String word(String rule, Object... arguments) {
            return cells.refusal(rule, arguments);
        }
    }

    /**
     * A row that was read.
     *
     * @param plan the plan that it becomes or changes; null when it cannot be
     */
    record Read(int row, @Nullable IntakePlan plan, List<PortfolioProblem> problems) {}

    private final Surroundings with;
    private final KnownPlans known;
    private final Plans plans;
    private final PeriodReading periods;
    private final Map<String, Integer> seen = new HashMap<>();

    private SheetRow row = new SheetRow(0, List.of());
    private List<PortfolioProblem> problems = new ArrayList<>();

    RowReading(Surroundings with, KnownPlans known, Plans plans) {
        this.with = with;
        this.known = known;
        this.plans = plans;
        this.periods = new PeriodReading(with.cells());
    }

    Read read(SheetRow next) {
        row = next;
        problems = new ArrayList<>();
        Client client = client();
        String subject = text(PortfolioColumn.SUBJECT);
        PlanPeriod period = period();
        UnaryOperator<PlanDetails> details = details(period);
        Map<String, String> custom = customFields();
        PlanId there = there(client, subject, period);
        IntakePlan plan = there == null ? created(client, subject, period, details, custom) : null;
        if (there != null) {
            plan = IntakePlan.change(there, details, custom);
        }
        return new Read(row.number(), problems.isEmpty() ? plan : null, problems);
    }

    private SheetCell cell(PortfolioColumn column) {
        Integer place = with.mapping().columns().get(column);
        return place == null ? SheetCell.EMPTY : row.cell(place);
    }

    private String text(PortfolioColumn column) {
        String text = value(column, CellType.line(SheetCellText.LONGEST));
        return text == null ? "" : text;
    }

    private <V> @Nullable V value(PortfolioColumn column, CellType<V> type) {
        return reading(column, () -> with.cells().value(type, cell(column)));
    }

    private interface Reading<V> {
        @Nullable
        V read();
    }

    private <V> @Nullable V reading(PortfolioColumn column, Reading<V> reading) {
        try {
            return reading.read();
        } catch (InvalidException e) {
            refuse(column, e.violations().get(0).message());
        } catch (IllegalArgumentException e) {
            refuse(column, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private void refuse(PortfolioColumn column, String rule) {
        Integer place = with.mapping().columns().get(column);
        String header = place == null ? "" : with.mapping().headers().get(place);
        refuse(header, cell(column), rule);
    }

    private void refuse(String header, SheetCell cell, String rule) {
        problems.add(new PortfolioProblem(row.number(), header, cell.isEmpty() ? null : cell.text(), rule));
    }

    private @Nullable Client client() {
        String id = text(PortfolioColumn.CLIENT_ID);
        String name = text(PortfolioColumn.CLIENT);
        if (!id.isEmpty()) {
            return reading(PortfolioColumn.CLIENT_ID, () -> Client.of(id, name.isEmpty() ? id : name));
        }
        if (name.isEmpty()) {
            return null;
        }
        Client client = with.clients().apply(name).or(() -> known.client(name)).orElse(null);
        if (client == null) {
            refuse(PortfolioColumn.CLIENT, with.word("client"));
        }
        return client;
    }

    private @Nullable PlanPeriod period() {
        SheetCell text = cell(PortfolioColumn.PERIOD);
        LocalDate first = value(PortfolioColumn.PERIOD_START, CellType.date());
        LocalDate last = value(PortfolioColumn.PERIOD_END, CellType.date());
        if (first != null && last != null) {
            return reading(PortfolioColumn.PERIOD_END, () -> PeriodReading.of(first, last));
        }
        return text.isEmpty() ? null : reading(PortfolioColumn.PERIOD, () -> periods.of(text));
    }

    /** What a row says of the details; what it leaves empty stays. */
    private UnaryOperator<PlanDetails> details(@Nullable PlanPeriod period) {
        List<UnaryOperator<PlanDetails>> edits = new ArrayList<>();
        for (PortfolioColumn column : PortfolioColumn.values()) {
            String field = column.field();
            if (field != null && !cell(column).isEmpty()) {
                typed(column, field(field)).ifPresent(edits::add);
            }
        }
        if (period != null) {
            edits.add(details -> details.withPeriod(period));
        }
        String owner = text(PortfolioColumn.OWNER);
        if (!owner.isEmpty()) {
            owner(owner).ifPresent(id -> edits.add(details -> details.withOwner(id)));
        }
        return details -> {
            PlanDetails result = details;
            for (UnaryOperator<PlanDetails> edit : edits) {
                result = edit.apply(result);
            }
            return result;
        };
    }

    private static Column<PlanDetails, ?> field(String name) {
        return PlanDetails.SECTION.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <V> Optional<UnaryOperator<PlanDetails>> typed(PortfolioColumn column, Column<PlanDetails, V> field) {
        V value = value(column, field.type());
        return value == null ? Optional.empty() : Optional.of(details -> field.with(details, value));
    }

    private Optional<UserId> owner(String name) {
        Optional<UserId> found = with.people().apply(name).or(() -> known.owner(name));
        if (found.isEmpty() && name.chars().noneMatch(Character::isWhitespace)) {
            return Optional.ofNullable(reading(PortfolioColumn.OWNER, () -> UserId.of(name)));
        }
        if (found.isEmpty()) {
            refuse(PortfolioColumn.OWNER, with.word("owner"));
        }
        return found;
    }

    private Map<String, String> customFields() {
        Map<String, String> typed = new HashMap<>();
        with.mapping().customFields().forEach((id, place) -> typed(id, place, typed));
        Integer external = with.mapping().columns().get(PortfolioColumn.EXTERNAL_ID);
        if (external != null && with.externalId() != null) {
            typed(with.externalId(), external, typed);
        }
        return typed;
    }

    private void typed(String id, int place, Map<String, String> typed) {
        SheetCell cell = row.cell(place);
        CatalogEntry<CustomField> field = Objects.requireNonNull(with.fields().get(id), id);
        try {
            String text = CustomCells.typed(field.value(), cell, with.cells());
            if (!text.isBlank() && field.value().written(text, with.cells().locale()) != null) {
                typed.put(id, text);
            }
        } catch (IllegalArgumentException e) {
            refuse(with.mapping().headers().get(place), cell, String.valueOf(e.getMessage()));
        }
    }

    /** The plan that the row is about, by its number, by what it is called elsewhere, or by client, subject and period; null for a new one. */
    private @Nullable PlanId there(@Nullable Client client, String subject, @Nullable PlanPeriod period) {
        String number = text(PortfolioColumn.NUMBER);
        String external = text(PortfolioColumn.EXTERNAL_ID);
        PlanId plan = null;
        if (!number.isEmpty()) {
            plan = once(KnownPlans.ofNumber(number), PortfolioColumn.NUMBER);
            if (plan == null) {
                refuse(PortfolioColumn.NUMBER, with.word("plan"));
            }
        } else if (!external.isEmpty() && with.externalId() != null) {
            plan = once(KnownPlans.ofExternalId(external), PortfolioColumn.EXTERNAL_ID);
        } else if (client != null && !subject.isEmpty() && period != null) {
            plan = once(KnownPlans.ofWords(client.id(), subject, period), PortfolioColumn.SUBJECT);
        }
        return plan;
    }

    private @Nullable PlanId once(String key, PortfolioColumn column) {
        Integer other = seen.putIfAbsent(key, row.number());
        if (other != null) {
            refuse(column, with.word("twice", other));
        }
        return known.plan(key);
    }

    private @Nullable IntakePlan created(
            @Nullable Client client,
            String subject,
            @Nullable PlanPeriod period,
            UnaryOperator<PlanDetails> details,
            Map<String, String> custom) {
        require(PortfolioColumn.SUBJECT, !subject.isEmpty());
        require(
                PortfolioColumn.CLIENT,
                client != null
                        || !cell(PortfolioColumn.CLIENT).isEmpty()
                        || !cell(PortfolioColumn.CLIENT_ID).isEmpty());
        with.fields().values().stream()
                .filter(field -> field.value().required() && !custom.containsKey(field.id()))
                .forEach(field -> refuse(field.value().label(), SheetCell.EMPTY, with.word("required")));
        if (client == null || !problems.isEmpty()) {
            return null;
        }
        NewPlan begins = NewPlan.of(client, subject).with(details);
        check(period == null ? begins : begins.period(period));
        return IntakePlan.create(period == null ? begins : begins.period(period), custom);
    }

    private void require(PortfolioColumn column, boolean isThere) {
        if (!isThere) {
            refuse(column, with.word("required"));
        }
    }

    private void check(NewPlan begins) {
        try {
            PlanDetails details = plans.details(begins);
            PlanDetails.SECTION
                    .check(details)
                    .forEach(broken -> refuse(broken.path(), SheetCell.EMPTY, broken.message()));
        } catch (InvalidException e) {
            e.violations().forEach(broken -> refuse(broken.path(), SheetCell.EMPTY, broken.toString()));
        }
    }
}
