package io.accountplanning.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.accountplanning.architecture.violations.adapters.inmemory.InMemoryRows;
import io.accountplanning.architecture.violations.adapters.inmemory.InMemoryStorage;
import io.accountplanning.architecture.violations.adapters.storage.Storage;
import io.accountplanning.architecture.violations.clock.AsksItsClock;
import io.accountplanning.architecture.violations.clock.LooksAtTheClock;
import io.accountplanning.architecture.violations.clock.ReadsMilliseconds;
import io.accountplanning.architecture.violations.clock.RefersToNow;
import io.accountplanning.architecture.violations.clock.SpeaksOfDates;
import io.accountplanning.architecture.violations.cycles.activity.KnowsTheFilter;
import io.accountplanning.architecture.violations.cycles.filter.KnowsTheActivity;
import io.accountplanning.architecture.violations.ids.TaskId;
import io.accountplanning.architecture.violations.names.PlanUtil;
import io.accountplanning.architecture.violations.open.MayBeExtended;
import io.accountplanning.architecture.violations.signatures.HidesItsLogger;
import io.accountplanning.architecture.violations.signatures.ShowsAParser;
import io.accountplanning.architecture.violations.signatures.ShowsLoggers;
import io.accountplanning.architecture.violations.tiers.Facade;
import io.accountplanning.architecture.violations.tiers.goal.KnowsTheTeam;
import io.accountplanning.architecture.violations.tiers.health.KnowsTheRoot;
import io.accountplanning.architecture.violations.tiers.plan.Plan;
import io.accountplanning.architecture.violations.tiers.strange.HasNoTier;
import io.accountplanning.architecture.violations.tiers.team.Team;
import io.accountplanning.architecture.violations.tiers.text.KnowsThePlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of the architecture is seen to fail on a deliberate violation. */
class ArchitectureViolationsTest {

    private static final String VIOLATIONS = ArchitectureViolationsTest.class.getPackageName() + ".violations";

    @Test
    void aWordThatKnowsTheHubIsFound() {
        assertThat(broken(Tiers.below(VIOLATIONS + ".tiers"), KnowsThePlan.class, Plan.class))
                .isNotEmpty()
                .allMatch(line -> line.contains("KnowsThePlan"));
    }

    @Test
    void partsOfAPlanThatKnowEachOtherAreFound() {
        assertThat(broken(Tiers.below(VIOLATIONS + ".tiers"), KnowsTheTeam.class, Team.class))
                .isNotEmpty();
    }

    @Test
    void whatKnowsTheRootIsFound() {
        assertThat(broken(Tiers.below(VIOLATIONS + ".tiers"), KnowsTheRoot.class, Facade.class))
                .isNotEmpty();
    }

    @Test
    void aPackageWithoutATierIsFound() {
        assertThat(broken(Tiers.below(VIOLATIONS + ".tiers"), HasNoTier.class))
                .singleElement()
                .asString()
                .contains("HasNoTier", "without a tier");
    }

    @Test
    void cyclesAreFound() {
        ArchRule noCycles = ArchitectureRules.noCycles(VIOLATIONS + ".cycles");
        assertThat(broken(noCycles, KnowsTheFilter.class, KnowsTheActivity.class))
                .hasSize(1);
    }

    @Test
    void technologyIsFoundInParametersAndInsideOfGenerics() {
        ArchRule rule = ArchitectureRules.SIGNATURES_NAME_NO_TECHNOLOGY;
        assertThat(broken(rule, ShowsAParser.class)).hasSize(1);
        assertThat(broken(rule, ShowsLoggers.class)).hasSize(1);
        assertThat(broken(rule, HidesItsLogger.class)).isEmpty();
    }

    @Test
    void anAdaptersPublicPartsAreFound() {
        ArchRule hidden = ArchitectureRules.adaptersAreHidden(VIOLATIONS + ".adapters");
        assertThat(broken(hidden, InMemoryRows.class, InMemoryStorage.class, Storage.class))
                .singleElement()
                .asString()
                .contains("InMemoryRows");
    }

    @Test
    void idsThatAreNoRecordsAreFound() {
        assertThat(broken(ArchitectureRules.IDS_ARE_RECORDS, TaskId.class)).hasSize(1);
    }

    @Test
    void namesThatSayNothingAreFound() {
        assertThat(broken(ArchitectureRules.NAMES_ARE_OF_THE_DOMAIN, PlanUtil.class))
                .hasSize(1);
    }

    @Test
    void classesThatAreNotFinalAreFound() {
        assertThat(broken(ArchitectureRules.CLASSES_ARE_FINAL, MayBeExtended.class))
                .hasSize(1);
    }

    @Test
    void everyLookAtTheMachinesClockIsFound() {
        ArchRule rule = ArchitectureRules.onlyTimeLooksAtTheClock(VIOLATIONS);
        assertThat(broken(rule, LooksAtTheClock.class)).isNotEmpty();
        assertThat(broken(rule, ReadsMilliseconds.class)).isNotEmpty();
        assertThat(broken(rule, RefersToNow.class)).isNotEmpty();
        assertThat(broken(rule, SpeaksOfDates.class)).isNotEmpty();
        assertThat(broken(rule, AsksItsClock.class)).isEmpty();
    }

    private static List<String> broken(ArchRule rule, Class<?>... classes) {
        return rule.allowEmptyShould(true)
                .evaluate(new ClassFileImporter().importClasses(classes))
                .getFailureReport()
                .getDetails();
    }
}
