package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.label.Labels;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.RichText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MindMapSvgTest {

    private final MindMapNode root = MindMapNode.of("Acme");
    private final MindMapNode people = MindMapNode.of("People");
    private final MindMapNode sponsor = MindMapNode.of("Find a sponsor");
    private final MindMap map =
            new MindMap(List.of()).addRoot(root).add(root.id(), people).add(people.id(), sponsor);

    @Test
    void thePictureSaysWhatItIsToThoseWhoCannotSeeIt() throws IOException {
        Svg svg = Svg.of(MindMapPicture.of(map).title("Grow Acme"));

        assertThat(svg.attribute("role")).isEqualTo("img");
        assertThat(svg.attribute("lang")).isEqualTo("en");
        assertThat(svg.first("title").content()).isEqualTo("Grow Acme");
        assertThat(svg.first("desc").content()).isEqualTo("Acme\n  People\n    Find a sponsor");
    }

    @Test
    void aPictureWithoutATitleIsCalledAMindMapInTheReadersLanguage() throws IOException {
        Svg svg = Svg.of(MindMapPicture.of(map).labels(Labels.of(Locale.FRANCE)));

        assertThat(svg.attribute("lang")).isEqualTo("fr-FR");
        assertThat(svg.first("title").content()).isEqualTo("Carte mentale");
        assertThat(svg.first("text").content()).isEqualTo("Carte mentale");
    }

    @Test
    void anEmptyMapIsAnEmptyPictureWithItsTitle() throws IOException {
        Svg svg = Svg.of(MindMap.EMPTY);

        assertThat(svg.words()).isEqualTo("Grow Acme");
        assertThat(svg.nodes()).isEmpty();
        assertThat(svg.number("width")).isGreaterThan(100);
    }

    @Test
    void aFoldedNodeShowsHowManyNodesItHides() throws IOException {
        Svg svg = Svg.of(
                map.add(sponsor.id(), MindMapNode.of("Ask Bob")).edit(people.id(), node -> node.withFolded(true)));

        assertThat(svg.nodes()).extracting(Svg::words).containsExactly("Acme", "People +2");
        assertThat(svg.first("desc").content()).isEqualTo("Acme\n  People (+2)");
    }

    @Test
    void aLinkCanBeClickedAndIsNotHiddenInAnImage() throws IOException {
        String link = "https://example.com/?a=1&b=2";

        Svg svg = Svg.of(map.edit(people.id(), node -> node.withLink(link)));

        assertThat(svg.attribute("role")).isEqualTo("graphics-document");
        assertThat(svg.all("a")).singleElement().satisfies(a -> {
            assertThat(a.attribute("href")).isEqualTo(link);
            assertThat(a.words()).isEqualTo("People");
        });
    }

    @Test
    void aLinkThatABrowserWouldRunIsRefused() {
        MindMap dangerous = map.edit(people.id(), node -> node.withLink("javascript:alert(1)"));

        assertThatThrownBy(() -> MindMapPicture.of(dangerous))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("nodes[2].link");
    }

    @Test
    void aNoteIsToldWhenTheReaderPointsAtTheNode() throws IOException {
        MindMap noted = map.edit(people.id(), node -> node.withNote(RichText.of("<p>Meet <b>Bob</b></p>")));

        assertThat(Svg.of(noted).nodes().get(1).first("title").content()).isEqualTo("Meet Bob");
    }

    @Test
    void theNameOfAnIconStandsBelowTheText() throws IOException {
        assertThat(Svg.of(map.edit(people.id(), node -> node.withIcon("flag-green")))
                        .nodes()
                        .get(1)
                        .words())
                .isEqualTo("People flag-green");
    }

    @Test
    void theIconOfWhatIsDoneIsNamedInTheReadersLanguage() throws IOException {
        MindMap done = map.edit(people.id(), node -> node.withIcon(MindMapNode.DONE));

        assertThat(Svg.of(done).nodes().get(1).words()).isEqualTo("People done");
        assertThat(Svg.of(MindMapPicture.of(done).locale(Locale.FRANCE))
                        .nodes()
                        .get(1)
                        .words())
                .isEqualTo("People fait");
    }

    @Test
    void aNodeOfItsOwnColourHasIt() throws IOException {
        Svg box = Svg.of(map.edit(sponsor.id(), node -> node.withColour("#00ff7f")))
                .nodes()
                .get(2)
                .first("rect");

        assertThat(box.attribute("fill")).isEqualTo("#00FF7F");
    }

    @Test
    void whateverStandsInATextStaysText() throws IOException {
        String nasty = "</text><script>alert(\"1\")</script> & ]]> 'x'";

        Svg svg = Svg.of(MindMapPicture.of(map.edit(people.id(), node -> withText(node, nasty)))
                .title(nasty));

        assertThat(svg.all("script")).isEmpty();
        assertThat(svg.first("title").content()).isEqualTo(nasty);
        assertThat(svg.nodes().get(1).words().replace(" ", "")).isEqualTo(nasty.replace(" ", ""));
    }

    @Test
    void textFromRightToLeftKeepsItsDirection() throws IOException {
        Svg node = Svg.of(map.edit(people.id(), old -> withText(old, "שלום, עולם!")))
                .nodes()
                .get(1);

        assertThat(node.first("text").attribute("direction")).isEqualTo("rtl");
    }

    @Test
    void aCharacterWithoutAGlyphIsNamedAndNothingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MindMapPicture picture = MindMapPicture.of(map.edit(people.id(), node -> withText(node, "Acme 中国")));

        assertThatThrownBy(() -> picture.writeSvg(out))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("U+4E2D (Han) in \"Acme 中国\"")
                .hasMessageContaining("Maybe");
        assertThat(out.size()).isZero();
    }

    @Test
    void aGivenFontWritesItsScriptAndTheBundledOnesWriteArabicAndThai() throws IOException {
        MindMap names = map.edit(people.id(), node -> withText(node, "中国"))
                .add(root.id(), MindMapNode.of("النخلة"))
                .add(root.id(), MindMapNode.of("กรุงเทพ"));
        try (InputStream font = Objects.requireNonNull(FontSet.class.getResourceAsStream("NotoSansSC-Sample.ttf"))) {
            MindMapPicture picture =
                    MindMapPicture.of(names).fonts(FontSet.bundled().with(font));

            assertThat(Svg.of(picture).nodes()).extracting(Svg::words).contains("中国", "النخلة", "กรุงเทพ");
        }
    }

    @Test
    void aMapThatIsNoTreeIsRefused() {
        MindMap twoRoots = new MindMap(List.of(root, people));

        assertThatThrownBy(() -> MindMapPicture.of(twoRoots)).isInstanceOf(InvalidException.class);
    }

    @Test
    void aMapMayBeASingleLongChain() throws IOException {
        List<MindMapNode> chain = new java.util.ArrayList<>(List.of(root));
        for (int i = 1; i < MindMap.MAX_DEPTH; i++) {
            MindMapNode above = chain.get(i - 1);
            chain.add(new MindMapNode(
                    MindMapNode.Id.next(), "Step " + i, above.id(), RichText.EMPTY, null, null, null, false, null));
        }

        assertThat(Svg.of(new MindMap(chain)).nodes()).hasSize(MindMap.MAX_DEPTH);
    }

    private static MindMapNode withText(MindMapNode node, String text) {
        return new MindMapNode(
                node.id(),
                text,
                node.parent(),
                node.note(),
                node.colour(),
                node.icon(),
                node.link(),
                node.folded(),
                null);
    }
}
