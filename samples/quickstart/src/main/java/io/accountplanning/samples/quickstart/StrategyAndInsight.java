package io.accountplanning.samples.quickstart;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.samples.quickstart.file.OutFolder;
import io.accountplanning.samples.quickstart.life.Desks;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.screen.HealthReport;
import io.accountplanning.samples.quickstart.screen.Screen;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import io.accountplanning.samples.quickstart.step.Refusal;
import io.accountplanning.samples.quickstart.strategy.AnswerScorecard;
import io.accountplanning.samples.quickstart.strategy.FillCharter;
import io.accountplanning.samples.quickstart.strategy.GenerateMindMap;
import io.accountplanning.samples.quickstart.strategy.HoldReview;
import io.accountplanning.samples.quickstart.strategy.JudgeHealth;
import io.accountplanning.samples.quickstart.strategy.MapRelationships;
import io.accountplanning.samples.quickstart.strategy.MapWhitespace;
import io.accountplanning.samples.quickstart.strategy.MeasureGoals;
import io.accountplanning.samples.quickstart.strategy.PlaceOnMarket;
import io.accountplanning.samples.quickstart.strategy.PromoteInitiative;
import io.accountplanning.samples.quickstart.strategy.SetUpStrategy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the worked plan is made for, and what it tells. What an earlier run has done already is left as it is. */
final class StrategyAndInsight {

    private final HostData data;
    private final Desks desks;
    private final Screen screen;
    private final Once once;

    StrategyAndInsight(HostData data, Desks desks, Screen screen, Once once) {
        this.data = data;
        this.desks = desks;
        this.screen = screen;
        this.once = once;
    }

    void run(PlanWorkspace plan, OutFolder folder) {
        screen.title("Strategy and insight, with " + plan.document().plan().number());
        Refusal.in("strategy.json", () -> fill(plan));
        screen.paragraph("Map files", List.of(GenerateMindMap.export(plan, folder)));
        HealthReport.show(plan.document().plan(), plan.health().current(), screen);
        Refusal.in("strategy.json", () -> judge(plan));
    }

    /** Everything but what leaves a trace. */
    void rehearse(PlanWorkspace plan) {
        Refusal.in("strategy.json", () -> {
            fill(plan);
            judge(plan);
        });
    }

    private void fill(PlanWorkspace plan) {
        var file = data.strategy();
        screen.paragraph("Strategy", new SetUpStrategy(file, once).by(desks.ofAdministrator()));
        screen.paragraph("Charter", new FillCharter(file, once).of(plan));
        screen.paragraph("Mind map", List.of(GenerateMindMap.from(plan, once)));
        screen.paragraph("Scorecard", new AnswerScorecard(file.scorecard(), once).of(plan));
        screen.paragraph("Whitespace", new MapWhitespace(file.whitespace(), once).of(plan));
        screen.paragraph("Initiatives", new PromoteInitiative(file.initiatives(), once).of(plan));
        screen.paragraph("Relationships", new MapRelationships(file.relationshipMap(), desks, once).of(plan));
        screen.paragraph("Goals", new MeasureGoals(file.goals(), once).of(plan, today()));
        screen.paragraph("Market", new PlaceOnMarket(file, once).of(plan, new KnownPlans(desks.ofUser())));
        screen.paragraph("BCG matrix", PlaceOnMarket.matrix(desks.ofUser()));
        screen.paragraph("Review", new HoldReview(file.review(), desks, once).of(plan, today()));
    }

    private void judge(PlanWorkspace plan) {
        screen.paragraph("By hand", new JudgeHealth(data.strategy().health(), once).of(plan, today()));
        screen.paragraph("Completeness", completeness(plan));
    }

    /** Of the worked plan, and of the others whose market is known. */
    private List<String> completeness(PlanWorkspace plan) {
        var known = new KnownPlans(desks.ofUser());
        var others = data.strategy().marketPositions().stream().flatMap(row -> known.find(row.plan()).stream());
        return Stream.concat(Stream.of(plan), others)
                .map(JudgeHealth::completeness)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(desks.ofUser().settings().state().value().zone());
    }
}
