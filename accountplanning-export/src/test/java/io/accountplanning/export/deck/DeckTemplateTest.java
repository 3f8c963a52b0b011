package io.accountplanning.export.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.report.PlanReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckTemplateTest {

    private static final PlanReport REPORT = ReviewPlan.report(ReviewPlan.full());

    private static DeckReading on(byte[] template) {
        return new DeckReading(ReviewDeck.of(REPORT)
                .template(new ByteArrayInputStream(template))
                .bytes());
    }

    private static byte[] edited(UnaryOperator<String> edit) {
        return Templates.edited(Templates.wide(), edit, Map.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTemplatesSizeAndLayoutsAreUsedAndItsSlidesAreGone(boolean wide) {
        DeckReading read = on(wide ? Templates.wide() : Templates.fourByThree());

        assertThat(read.show().getPageSize().width).isEqualTo(wide ? 960 : 720);
        assertThat(read.text() + read.notes())
                .doesNotContain("nobody shall see")
                .contains("Retail media");
        assertThat(read.names("ppt/media/.*")).isEmpty();
        assertThat(read.slides()).isBetween(8, 12);
        assertThat(read.show().getSlides().get(0).getSlideLayout().getType()).isEqualTo(SlideLayout.TITLE);
        assertThat(read.show().getSlides().subList(1, read.slides()))
                .allMatch(slide -> slide.getSlideLayout().getType() == SlideLayout.TITLE_ONLY);
        assertThat(read.misplaced()).isEmpty();
        assertThat(FittingText.tooLong(read.show())).isEmpty();
    }

    @Test
    void layoutsAreFoundByWhatTheyAreWhateverTheirNames() {
        DeckReading read = on(edited(xml -> xml.replace("<p:cSld name=\"Title Only\">", "<p:cSld name=\"Nur Titel 7\">")
                .replace("type=\"titleOnly\"", "userDrawn=\"1\"")));

        for (XSLFSlide slide : read.show().getSlides().subList(1, read.slides())) {
            assertThat(slide.getSlideLayout().getName()).isEqualTo("Nur Titel 7");
        }
    }

    @Test
    void aTemplateThatIsSavedAsOneBecomesAPresentation() {
        DeckReading read = on(edited(xml -> xml.replace("presentation.main+xml", "template.main+xml")));

        assertThat(read.xml("[Content_Types].xml"))
                .contains("presentationml.presentation.main+xml")
                .doesNotContain("template.main+xml");
    }

    @Test
    void whatThePresentationSaidOfItsOldSlidesIsGone() {
        DeckReading read = on(edited(xml -> xml.replace(
                "</p:presentation>",
                "<p:extLst><p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\"><p14:sectionLst "
                        + "xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\"><p14:section "
                        + "name=\"Old\" id=\"{6B0B7B3C-1111-2222-3333-444455556666}\"/></p14:sectionLst></p:ext>"
                        + "</p:extLst></p:presentation>")));

        assertThat(read.xml("ppt/presentation.xml")).doesNotContain("sectionLst", "Old");
    }

    @Test
    void macrosAreRefused() {
        byte[] project = {1, 2, 3};
        refused(Templates.edited(Templates.wide(), xml -> xml, Map.of("ppt/vbaProject.bin", project)), "no macros");
        refused(
                edited(xml -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml")),
                "no macros");
    }

    @Test
    void whatIsNoPptxIsRefusedInASentence() throws IOException {
        refused("Hello".getBytes(StandardCharsets.UTF_8), "is a PPTX or POTX");
        refused(new byte[0], "is a PPTX or POTX");
        refused(archive(Map.of("readme.txt", new byte[10])), "is a PPTX or POTX");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "PPTX");
        refused(new byte[ReviewDeck.LARGEST_TEMPLATE + 1], "at most 30000000 bytes");
        refused(edited(xml -> xml.replace("<p:sldLayoutIdLst>", "<p:broken>")), "PPTX");
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        refused(archive(Map.of("ppt/slides/slide1.xml", new byte[6_000_000])), "unpacks to more than 5000000");
        refused(bomb("ppt/media/image.bin", 40), "unpacks to at most 100000000");
        assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(0.01);
    }

    @Test
    void aTemplateThatReadsOtherFilesIsRefused() {
        refused(
                edited(xml -> xml.contains("<p:presentation ")
                        ? xml.replace(
                                "<p:presentation ",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p:presentation ")
                        : xml),
                "not XML as it should be");
    }

    @Test
    void aTemplateWithoutATitleIsRefused() {
        refused(
                edited(xml -> xml.replaceAll("<p:ph type=\"(ctrT|t)itle\"", "<p:ph type=\"pic\"")),
                "has a layout with a title");
    }

    @Test
    void theHostsStreamStaysOpen() {
        InputStream in = new ByteArrayInputStream(Templates.wide()) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(ReviewDeck.of(REPORT).template(in)).isNotNull();
    }

    private static void refused(byte[] template, String why) {
        assertThatThrownBy(() -> ReviewDeck.of(REPORT).template(new ByteArrayInputStream(template)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("template")
                .hasMessageContaining(why);
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** So many megabytes of nothing, three times. */
    private static byte[] bomb(String name, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int copy = 0; copy < 3; copy++) {
                out.putNextEntry(new ZipEntry(copy + name));
                for (int i = 0; i < megabytes; i++) {
                    out.write(new byte[1_000_000]);
                }
            }
        }
        return bytes.toByteArray();
    }
}
