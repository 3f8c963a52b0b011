package io.accountplanning.samples.quickstart;

import io.accountplanning.export.font.FontSet;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.crm.StaffRole;
import io.accountplanning.samples.quickstart.file.FontFiles;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.samples.quickstart.portfolio.Portfolio;
import io.accountplanning.samples.quickstart.tenant.Tenant;
import io.accountplanning.samples.quickstart.workedplan.WorkedPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** All data files, read and checked before anything is written anywhere. */
record HostData(Crm crm, Tenant tenant, Portfolio portfolio, WorkedPlan workedPlan, FontSet fonts) {

    HostData {
        requireAnIdOfItsOwn(workedPlan, portfolio);
        requireDistinctPlans(workedPlan, portfolio);
    }

    private static void requireAnIdOfItsOwn(WorkedPlan workedPlan, Portfolio portfolio) {
        var id = workedPlan.head().id();
        if (portfolio.plans().stream().anyMatch(plan -> plan.id().equals(id))) {
            throw new QuickstartException("The id \"" + id + "\" stands in portfolio.csv and in worked-plan/plan.json,"
                    + " but is one plan's name; give one of them another id.");
        }
    }

    private static void requireDistinctPlans(WorkedPlan workedPlan, Portfolio portfolio) {
        var plans = new HashMap<List<?>, String>();
        var head = workedPlan.head();
        plans.put(List.of(head.client(), head.subject(), head.period()), head.id());
        for (var plan : portfolio.plans()) {
            var twin = plans.put(List.of(plan.client(), plan.subject(), plan.period()), plan.id());
            if (twin != null) {
                throw new QuickstartException("The plans \"" + plan.id() + "\" and \"" + twin + "\" have the same"
                        + " client, subject and period, by which a plan is found again; change one of them.");
            }
        }
    }

    /**
     * Reads them all.
     *
     * @throws QuickstartException at the first fault in any of the files
     */
    static HostData read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new QuickstartException(folder + " is not a folder; name the folder of the data files with --data.");
        }
        var crm = Crm.read(folder);
        var tenant = Tenant.read(folder);
        return new HostData(
                crm,
                tenant,
                Portfolio.read(folder, crm, tenant),
                WorkedPlan.read(folder.resolve("worked-plan"), crm),
                FontFiles.read(folder.resolve("fonts")));
    }

    /**
     * Who sets up what holds for all plans: the first administrator.
     *
     * @throws QuickstartException when there is none
     */
    StaffMember administrator() {
        return crm.staff().all().stream()
                .filter(member -> member.role() == StaffRole.ADMINISTRATOR)
                .findFirst()
                .orElseThrow(() -> new QuickstartException(
                        "Nobody in staff.csv is an Administrator, who edits settings and templates;"
                                + " give somebody that role."));
    }

    /**
     * Who does everything: the one with that id, or else the owner of the worked plan.
     *
     * @throws QuickstartException when the id is nobody's
     */
    StaffMember user(Optional<String> id) {
        try {
            return id.map(crm.staff()::find).orElse(workedPlan.head().owner());
        } catch (IllegalArgumentException e) {
            throw new QuickstartException("The value of --user, \"" + id.orElse("") + "\", " + e.getMessage() + ".", e);
        }
    }
}
