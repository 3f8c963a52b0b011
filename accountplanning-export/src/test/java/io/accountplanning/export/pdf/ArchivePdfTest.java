package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.report.PlanReport;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, the validator of the PDF Association, says of the documents. */
class ArchivePdfTest {

    @BeforeAll
    static void chooseTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static PlanReport report(PlanWorkspace plan) {
        return PlanReport.of(plan.document())
                .health(plan.health().current())
                .people(SamplePlan.staff())
                .madeAt(SamplePlan.NOW, ZoneOffset.UTC);
    }

    /** What breaks the standard, each once. */
    private static List<String> faults(PlanReport report, PDFAFlavour flavour) throws Exception {
        byte[] pdf = PlanPdf.of(report).bytes();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void aPlanInManyScriptsIsOneForArchivesWithItsStructure() throws Exception {
        assertThat(faults(report(SamplePlan.full()), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void soIsOneWithEveryPartOfTheStrategyInFrench() throws Exception {
        assertThat(faults(report(StrategyPlan.full()).locale(Locale.FRANCE), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }
}
