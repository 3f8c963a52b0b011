package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.export.font.UnshapedScriptException;
import io.accountplanning.export.picture.MindMapPicture;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.mindmap.MindMapNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    private static String text(String subject, FontSet fonts) {
        PlanWorkspace plan = SamplePlan.empty("Acme", subject);
        return new PdfReading(
                        PlanPdf.of(PlanReport.of(plan.document()).fonts(fonts)).bytes())
                .text();
    }

    private static FontSet withChinese() throws IOException {
        try (InputStream font = FontSet.class.getResourceAsStream("NotoSansSC-Sample.ttf")) {
            return FontSet.bundled().with(font);
        }
    }

    @Test
    void aHousesOwnFontIsAskedFirstAndTheOthersWriteWhatItLacks() throws IOException {
        byte[] thai;
        try (InputStream font = FontSet.class.getResourceAsStream("NotoSansThai-Regular.ttf")) {
            thai = font.readAllBytes();
        }
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow Київ");
        PdfReading read = new PdfReading(
                PlanReport.of(plan.document()).fonts(FontSet.bundled().behind(thai, null)));

        assertThat(read.text()).contains("Grow Київ");
        assertThat(read.fonts().keySet()).anyMatch(name -> name.contains("NotoSansThai"));
        assertThat(read.fonts()).doesNotContainValue(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Šķūnis Đặng Łódź ÅÄÖ ß ğ",
                "Ελληνική Διαφήμιση",
                "Київ Қазақстан Ђорђе",
                "שלום עולם",
                "شركة النخلة للإعلان",
                "บริษัท โฆษณา",
                "₹ ₺ ₽ € £ ¥ ₩ ₫",
                "✓ ★ → ☎",
                "🎉😀"
            })
    void theBundledFontsWriteIt(String name) {
        assertThat(text(name, FontSet.bundled())).contains(name);
    }

    @Test
    void aTextOfSeveralScriptsIsReadInTheOrderInWhichItIsWritten() {
        assertThat(text("Grow النخلة in Київ", FontSet.bundled())).contains("Grow النخلة in Київ");
    }

    @Test
    void arabicLettersAreJoined() {
        PlanWorkspace plan = SamplePlan.empty("Acme", "كتب");
        byte[] pdf = PlanPdf.of(PlanReport.of(plan.document())).bytes();

        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("+NotoSansArabic");
        List<Integer> shapes = new PdfReading(pdf).<List<Integer>>read(document -> {
            List<Integer> found = new java.util.ArrayList<>();
            new org.apache.pdfbox.text.PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition letter) {
                    found.add(letter.getUnicode().codePointAt(0));
                }
            }.getText(document);
            return found;
        });
        assertThat(shapes).contains(0xFEDB, 0xFE98, 0xFE90); // kaf at the start, teh in the middle, beh at the end
    }

    @Test
    void decomposedLettersAreComposedAndInvisibleMarksAreLeftOut() {
        assertThat(text("Cafe\u0301 zero\u200cwidth\u200e non\u2011breaking", FontSet.bundled()))
                .contains("Café zerowidth")
                .containsPattern("non[-\u2010\u2011]breaking");
    }

    @Test
    void aGivenFontWritesWhatTheBundledOnesCannot() throws IOException {
        assertThat(text("北京有限公司", withChinese())).contains("北京有限公司");
    }

    @Test
    void charactersWithoutAFontAreAllNamedAndNothingIsWritten() {
        PlanWorkspace plan = SamplePlan.empty("有限公司 ქ", "Grow 北京");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> PlanPdf.of(PlanReport.of(plan.document())).writeTo(out))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+5317 (Han) in \"Grow 北京\"")
                .hasMessageContaining("Maybe add a font for Han, Georgian with FontSet.with(...)?")
                .satisfies(e -> assertThat(((MissingGlyphException) e).missing())
                        .extracting(MissingGlyphException.MissingGlyph::codePoint)
                        .containsExactlyInAnyOrder(
                                "北京有限公司ქ".codePoints().boxed().toArray(Integer[]::new)));
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "अनिल कुमार, Devanagari",
        "বাংলা, Bengali",
        "ਪੰਜਾਬੀ, Gurmukhi",
        "ગુજરાતી, Gujarati",
        "தமிழ், Tamil",
        "తెలుగు, Telugu",
        "ಕನ್ನಡ, Kannada",
        "മലയാളം, Malayalam",
        "සිංහල, Sinhala",
        "ខ្មែរ, Khmer",
        "မြန်မာ, Myanmar",
        "བོད་ཡིག, Tibetan",
        "ܣܘܪܝܝܐ, Syriac"
    })
    void aNameThatWouldBeMisspeltIsRefused(String name, String script) {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow with " + name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> PlanPdf.of(PlanReport.of(plan.document())).writeTo(out))
                .isInstanceOf(UnshapedScriptException.class)
                .hasMessageContaining("\"Grow with " + name + "\" (" + script + ")")
                .hasMessageContaining("slides, a workbook, Markdown, JSON or pictures as PNG");
        assertThat(out.size()).isZero();
        assertThatThrownBy(() -> BriefPdf.of(PlanReport.of(plan.document())).bytes())
                .isInstanceOf(UnshapedScriptException.class);
    }

    @Test
    void aFontForTheScriptDoesNotHelp() throws IOException {
        PlanWorkspace plan = SamplePlan.empty("Acme", "नमक");

        assertThatThrownBy(() -> text("नमक", FontSet.bundled().with(devanagari())))
                .isInstanceOf(UnshapedScriptException.class);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        plan.mindMap().edit(map -> map.addRoot(MindMapNode.of("नमक")));
        MindMapPicture.of(plan.mindMap().get())
                .fonts(FontSet.bundled().with(devanagari()))
                .writePng(png, 1);
        assertThat(png.size()).isPositive();
    }

    /** A font whose letters say that they are Devanagari. */
    private static byte[] devanagari() throws IOException {
        try (InputStream font = FontSet.class.getResourceAsStream("NotoSansThai-Regular.ttf")) {
            return new String(font.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replace("\16:\16[", "\t9\16[") // ends of ranges: U+0E3A becomes U+0939
                    .replace("\16\1\16?", "\t\0\16?") // and where they start
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void aNameInAPictureIsRefusedLikewise() {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow");
        plan.mindMap().edit(map -> map.addRoot(MindMapNode.of("तमिल")));

        assertThatThrownBy(() -> PlanPdf.of(PlanReport.of(plan.document())).bytes())
                .isInstanceOf(UnshapedScriptException.class);
    }

    @Test
    void aFileThatIsNoFontIsRefusedAtOnce() {
        assertThatThrownBy(() -> FontSet.bundled().with(new byte[] {1, 2, 3}))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is not a TrueType or OpenType file");
    }
}
