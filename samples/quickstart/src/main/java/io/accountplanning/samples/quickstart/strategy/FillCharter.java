package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.charter.Charter;
import io.accountplanning.charter.RelationshipObjective;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile;
import java.util.ArrayList;
import java.util.List;

/** What both sides have promised each other, and what the agency's objectives mean for this client. */
public final class FillCharter {

    private final StrategyFile file;
    private final Once once;

    public FillCharter(StrategyFile file, Once once) {
        this.file = file;
        this.once = once;
    }

    /** Each deed is the next version: an interrupted run is taken up where it ended. */
    public List<String> of(PlanWorkspace plan) {
        var charter = plan.charter();
        var version = 0;
        for (var deed : deeds(plan)) {
            once.when(charter.state().version() == version, deed);
            version++;
        }
        return List.of(
                "project " + charter.get().projectName(),
                charter.objectives().stream()
                                .filter(RelationshipObjective::isDescribed)
                                .count()
                        + " of " + charter.objectives().size() + " strategic objectives described for this client");
    }

    private List<Runnable> deeds(PlanWorkspace plan) {
        var deeds = new ArrayList<Runnable>();
        deeds.add(() -> plan.charter().edit(0, this::words));
        for (var row : file.objectives()) {
            deeds.add(() -> plan.charter().objectives().stream()
                    .filter(objective -> row.name().equals(objective.name()))
                    .findFirst()
                    .ifPresent(
                            objective -> plan.charter().describe(objective.id(), LongText.html(row.forTheClient()))));
        }
        deeds.add(() -> plan.charter().project(file.charter().project().id()));
        return deeds;
    }

    private Charter words(Charter empty) {
        var row = file.charter();
        return empty.withSharedVision(LongText.html(row.sharedVision()))
                .withGuidingPrinciples(LongText.html(row.guidingPrinciples()))
                .withOurBehaviours(LongText.html(row.ourBehaviours()))
                .withClientBehaviours(LongText.html(row.clientBehaviours()));
    }
}
