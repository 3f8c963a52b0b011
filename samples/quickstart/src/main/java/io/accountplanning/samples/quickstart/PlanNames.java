package io.accountplanning.samples.quickstart;

import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.samples.quickstart.lifedata.LifeData;
import io.accountplanning.samples.quickstart.lifedata.LifePlan;
import io.accountplanning.samples.quickstart.portfolio.Portfolio;
import io.accountplanning.samples.quickstart.workedplan.WorkedPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that every plan of the files is known by an id of its own, and found again by a name of its own. */
final class PlanNames {

    private final Map<List<?>, String> plans = new HashMap<>();

    private PlanNames() {}

    static void check(Portfolio portfolio, WorkedPlan workedPlan, LifeData life) {
        var head = workedPlan.head();
        var rows = life.plans().stream().map(LifePlan::plan).toList();
        portfolio.plans().forEach(plan -> requireAnother(head.id(), plan.id(), "portfolio.csv"));
        rows.forEach(plan -> requireAnother(head.id(), plan.id(), "life-plans.csv"));

        var names = new PlanNames();
        names.add(head.client(), head.subject(), head.period(), head.id());
        portfolio.plans().forEach(plan -> names.add(plan.client(), plan.subject(), plan.period(), plan.id()));
        rows.forEach(plan -> names.add(plan.client(), plan.subject(), plan.period(), plan.id()));
        var template = life.life().template();
        names.add(template.client(), template.subject(), template.period(), "template of life-of-a-plan.json");
        var copy = life.life().copyByMistake();
        names.add(copy.plan().client(), copy.subject(), copy.plan().period(), "copyByMistake of life-of-a-plan.json");
    }

    private static void requireAnother(String worked, String id, String file) {
        if (id.equals(worked)) {
            throw new QuickstartException("The id \"" + id + "\" stands in " + file + " and in worked-plan/plan.json,"
                    + " but is one plan's name; give one of them another id.");
        }
    }

    private void add(Client client, String subject, PlanPeriod period, String id) {
        var twin = plans.put(List.of(client, subject, period), id);
        if (twin != null) {
            throw new QuickstartException("The plans \"" + id + "\" and \"" + twin + "\" have the same"
                    + " client, subject and period, by which a plan is found again; change one of them.");
        }
    }
}
