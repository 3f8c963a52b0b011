package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.error.ConflictException;
import io.accountplanning.host.UserId;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.screen.Amounts;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile.InitiativeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Potential deals; what is ready becomes an opportunity of the CRM, once. */
public final class PromoteInitiative {

    private final List<InitiativeRow> rows;
    private final Once once;

    public PromoteInitiative(List<InitiativeRow> rows, Once once) {
        this.rows = rows;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan) {
        once.edit(plan.initiatives(), 0, this::add);
        var ready = rows.stream()
                .filter(InitiativeRow::promoted)
                .map(InitiativeRow::name)
                .collect(Collectors.toSet());
        var promoted = plan.initiatives().get().initiatives().stream()
                .filter(initiative -> ready.contains(initiative.name()))
                .map(initiative -> promote(plan, initiative))
                .toList();
        var initiatives = plan.initiatives().get();
        var lines = new ArrayList<String>(promoted);
        lines.add("%d open, worth %s, weighted %s"
                .formatted(
                        initiatives.open().size(),
                        Amounts.shown(initiatives.openValue()),
                        Amounts.shown(initiatives.weightedValue())));
        return lines;
    }

    private String promote(PlanWorkspace plan, Initiative initiative) {
        try {
            once.when(initiative.isOpen(), () -> plan.promote(initiative.id()));
        } catch (ConflictException e) {
            return "\"" + initiative.name() + "\": a run that was killed was at it, one in five minutes goes on";
        }
        var now = plan.initiatives().get().initiative(initiative.id());
        return now.opportunity() == null
                ? "\"" + now.name() + "\": " + Words.label(now.stage())
                : "\"" + now.name() + "\" is the opportunity " + now.opportunity() + " of the CRM";
    }

    private Initiatives add(Initiatives empty) {
        var all = empty;
        for (var row : rows) {
            all = all.add(Initiative.of(row.name())
                    .withStage(row.stage())
                    .withValue(row.value())
                    .withProbabilityPercent(row.probability())
                    .withTargetDate(row.targetDate())
                    .withOwner(
                            row.owner() == null ? null : UserId.of(row.owner().id()))
                    .withProduct(row.product())
                    .withNote(row.note()));
        }
        return all;
    }
}
