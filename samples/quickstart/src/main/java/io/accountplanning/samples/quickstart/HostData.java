package io.accountplanning.samples.quickstart;

import io.accountplanning.Workspace;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.crm.StaffRole;
import io.accountplanning.samples.quickstart.file.FontFiles;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.samples.quickstart.life.Desks;
import io.accountplanning.samples.quickstart.lifedata.LifeData;
import io.accountplanning.samples.quickstart.peopledata.PeopleFile;
import io.accountplanning.samples.quickstart.peopledata.PeopleReader;
import io.accountplanning.samples.quickstart.portfolio.Portfolio;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile;
import io.accountplanning.samples.quickstart.strategydata.StrategyReader;
import io.accountplanning.samples.quickstart.tenant.Tenant;
import io.accountplanning.samples.quickstart.workedplan.WorkedPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** All data files, read and checked before anything is written anywhere. */
record HostData(
        Crm crm,
        Tenant tenant,
        Portfolio portfolio,
        WorkedPlan workedPlan,
        LifeData life,
        StrategyFile strategy,
        PeopleFile people,
        FontSet fonts) {

    HostData {
        PlanNames.check(portfolio, workedPlan, life);
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
        var portfolio = Portfolio.read(folder, crm, tenant);
        var workedPlan = WorkedPlan.read(folder.resolve("worked-plan"), crm);
        return new HostData(
                crm,
                tenant,
                portfolio,
                workedPlan,
                LifeData.read(folder, crm, tenant, portfolio, workedPlan),
                StrategyReader.read(folder, crm, portfolio, workedPlan),
                PeopleReader.read(folder, crm, workedPlan),
                FontFiles.read(folder.resolve("fonts")));
    }

    /** Where everybody works: the user, the administrator and those whom the files name. */
    Desks desks(StaffMember user, Function<StaffMember, Workspace> workspaces) {
        return new Desks(crm, workspaces, user, administrator());
    }

    /**
     * Who sets up what holds for all plans: the first administrator.
     *
     * @throws QuickstartException when there is none
     */
    private StaffMember administrator() {
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
