package io.accountplanning.samples.quickstart;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.job.Jobs;
import io.accountplanning.samples.quickstart.life.Approve;
import io.accountplanning.samples.quickstart.life.Desks;
import io.accountplanning.samples.quickstart.life.FollowUp;
import io.accountplanning.samples.quickstart.life.GroupPlans;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.life.PrimaryPlan;
import io.accountplanning.samples.quickstart.life.Revise;
import io.accountplanning.samples.quickstart.life.RunJobs;
import io.accountplanning.samples.quickstart.life.TrashCopy;
import io.accountplanning.samples.quickstart.life.UseTemplate;
import io.accountplanning.samples.quickstart.screen.Screen;
import io.accountplanning.samples.quickstart.step.ImportPortfolio;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import io.accountplanning.samples.quickstart.step.Refusal;
import java.time.Instant;
import java.util.List;

/** What becomes of plans once they are filled in. What an earlier run has done already is left as it is. */
final class LifeOfAPlan {

    private static final int SENTENCES = 8;

    private final HostData data;
    private final Desks desks;
    private final Jobs jobs;
    private final Screen screen;
    private final Once once;

    LifeOfAPlan(HostData data, Desks desks, Jobs jobs, Screen screen, Once once) {
        this.data = data;
        this.desks = desks;
        this.jobs = jobs;
        this.screen = screen;
        this.once = once;
    }

    void run(PlanWorkspace worked) {
        screen.title("The life of a plan, with " + worked.document().plan().number());
        var known = new KnownPlans(desks.ofUser());
        data.life()
                .plans()
                .forEach(row -> Refusal.in(
                        "life-plans.csv, plan " + row.plan().id(), () -> ImportPortfolio.open(row.plan(), known)));
        Refusal.in("life-of-a-plan.json", () -> live(worked, known));
        once.count(known.created());
    }

    private void live(PlanWorkspace worked, KnownPlans known) {
        var life = data.life().life();
        var id = worked.document().plan().id();
        screen.paragraph("Approval", List.of(new Approve(life.approval(), desks, once).plan(id)));
        screen.paragraph("Changed since", new Revise(life.revision(), once).plan(worked), SENTENCES);
        screen.paragraph("Template", List.of(new UseTemplate(life.template(), desks, once).of(id, known)));
        known.find(life.followUp().plan()).ifPresent(this::followUp);
        screen.paragraph("Plan tree", new GroupPlans(data.life().plans(), known, once).build());
        screen.paragraph("Primary plan", List.of(PrimaryPlan.make(worked, desks, once)));
        screen.paragraph("Jobs", new RunJobs(jobs, once).at(Instant.now()));
        known.find(life.copyByMistake().plan())
                .ifPresent(plan ->
                        screen.paragraph("Trash", new TrashCopy(life.copyByMistake(), desks, once).of(plan, known)));
    }

    private void followUp(PlanWorkspace plan) {
        var followUp = new FollowUp(data.life().life().followUp(), desks, once);
        screen.paragraph("Follow-up", List.of(followUp.of(plan)));
        screen.paragraph("Compared", followUp.differences(plan), SENTENCES);
    }
}
