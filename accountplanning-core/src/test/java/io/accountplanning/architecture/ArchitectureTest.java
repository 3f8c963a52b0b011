package io.accountplanning.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.accountplanning.AccountPlanning;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Core keeps its own rules; that each of them can fail is shown in {@link ArchitectureViolationsTest}. */
class ArchitectureTest {

    private static final String ROOT = "io.accountplanning";
    private static final JavaClasses CORE = core();

    @Test
    void allOfCoreIsLookedAt() {
        assertThat(CORE.size()).isGreaterThan(100);
        assertThat(CORE.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void aTierKnowsOnlyTheTiersBelowItAndNothingKnowsTheRoot() {
        Tiers.below(ROOT).check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        ArchitectureRules.noCycles(ROOT).check(CORE);
    }

    @Test
    void publicSignaturesNameNoTechnology() {
        ArchitectureRules.SIGNATURES_NAME_NO_TECHNOLOGY.check(CORE);
    }

    @Test
    void ofTheStorageInMemoryOnlyTheStorageIsPublic() {
        ArchitectureRules.adaptersAreHidden(ROOT).check(CORE);
    }

    @Test
    void idsAreRecords() {
        ArchitectureRules.IDS_ARE_RECORDS.check(CORE);
    }

    @Test
    void namesAreOfTheDomain() {
        ArchitectureRules.NAMES_ARE_OF_THE_DOMAIN.check(CORE);
    }

    @Test
    void classesAreFinal() {
        ArchitectureRules.CLASSES_ARE_FINAL.check(CORE);
    }

    @Test
    void onlyTimeLooksAtTheClock() {
        ArchitectureRules.onlyTimeLooksAtTheClock(ROOT).check(CORE);
    }

    private static JavaClasses core() {
        try {
            Path facade = Path.of(Objects.requireNonNull(AccountPlanning.class.getResource("AccountPlanning.class"))
                    .toURI());
            return new ClassFileImporter().importPath(Objects.requireNonNull(facade.getParent(), "a folder"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
