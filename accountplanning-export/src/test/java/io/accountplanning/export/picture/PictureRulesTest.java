package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NamedNodeMap;

/** What holds for every picture, in both languages. */
class PictureRulesTest {

    private static final double ROUNDING = 0.02;

    /** In units of the drawing surface, squared: letters are looked for in the pixels of smaller pictures alone. */
    private static final double LARGE = 3_000_000;

    private static final Map<String, Picture<?>> ALL = Pictures.all();
    private static final Map<String, Picture<?>> AGAIN = Pictures.all();

    static Stream<Arguments> pictures() {
        return ALL.keySet().stream()
                .flatMap(name -> Stream.of(Locale.ENGLISH, Locale.FRANCE).map(locale -> Arguments.of(name, locale)));
    }

    private static Picture<?> picture(String name, Locale locale) {
        return ALL.get(name).locale(locale);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatItIsIsSaidInTheReadersLanguageToThoseWhoCannotSeeIt(String name, Locale locale) throws IOException {
        Svg svg = Svg.of(picture(name, locale));

        assertThat(svg.attribute("lang")).isEqualTo(locale.toLanguageTag());
        assertThat(svg.attribute("role")).isEqualTo(svg.all("a").isEmpty() ? "img" : "graphics-document");
        assertThat(svg.first("title").content()).isNotBlank();
        assertThat(svg.first("desc").content()).isNotBlank();
        assertThat(svg.words()).contains(svg.first("title").content());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothingOutsideIsReferredToAndNothingRuns(String name, Locale locale) throws IOException {
        Svg svg = Svg.of(picture(name, locale));

        for (Svg element : svg.all("*")) {
            assertThat(element.root().getLocalName()).isIn("title", "desc", "rect", "path", "text", "g", "a");
            NamedNodeMap attributes = element.root().getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String attribute = attributes.item(i).getNodeName();
                assertThat(attribute).doesNotStartWith("on").isNotIn("style", "class", "src", "xlink:href");
                assertThat(attributes.item(i).getNodeValue()).doesNotContain("url(");
                assertThat(attribute.equals("href"))
                        .isEqualTo(element.root().getLocalName().equals("a"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everythingIsInsideThePicture(String name, Locale locale) throws IOException {
        Svg svg = Svg.of(picture(name, locale));
        Box whole = new Box(0, 0, svg.number("width"), svg.number("height")).padded(ROUNDING);

        assertThat(svg.all("rect")).allMatch(rect -> whole.holds(rect.bounds()));
        assertThat(svg.all("text")).allMatch(text -> whole.holds(text.textBox()), "inside");
        for (Svg path : svg.all("path")) {
            double[] points = path.points();
            for (int i = 0; i < points.length; i += 2) {
                assertThat(whole.holds(new Box(points[i], points[i + 1], 0, 0)))
                        .as(path.attribute("d"))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noTwoTextsOverlap(String name, Locale locale) throws IOException {
        noneOverlap(Svg.of(picture(name, locale)));
    }

    static void noneOverlap(Svg svg) {
        List<Svg> texts = svg.all("text");
        List<Box> boxes = texts.stream().map(Svg::textBox).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).padded(-ROUNDING).overlaps(boxes.get(j))) {
                    assertThat(texts.get(i).content() + " at " + boxes.get(i))
                            .as("over " + texts.get(j).content() + " at " + boxes.get(j))
                            .isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyTextStandsOutFromWhatIsBehindIt(String name, Locale locale) throws IOException {
        List<Svg> rectangles = new ArrayList<>();

        for (Svg element : Svg.of(picture(name, locale)).all("*")) {
            if (element.root().getLocalName().equals("rect")) {
                rectangles.add(0, element);
            } else if (element.root().getLocalName().equals("text")) {
                Box text = element.textBox();
                Box centre = new Box(text.x() + text.width() / 2, text.middle(), 0, 0);
                Svg behind = rectangles.stream()
                        .filter(rectangle -> !rectangle.attribute("fill").equals("none"))
                        .filter(rectangle -> rectangle.bounds().holds(centre))
                        .findFirst()
                        .orElseThrow();
                assertThat(Colour.of(element.attribute("fill")).contrast(Colour.of(behind.attribute("fill"))))
                        .as(element.content())
                        .isGreaterThan(4.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theSamePictureGivesTheSameBytes(String name, Locale locale) throws IOException {
        Picture<?> picture = picture(name, locale);
        Picture<?> again = AGAIN.get(name).locale(locale);

        assertThat(svg(again)).isEqualTo(svg(picture));
        assertThat(png(again, 0.1)).isEqualTo(png(picture, 0.1));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPngHasItsScaleAndTheInkOfTheSvg(String name, Locale locale) throws IOException {
        Svg svg = Svg.of(picture(name, locale));
        double area = svg.number("width") * svg.number("height");
        double scale = area > LARGE ? 0.1 : 0.5;

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(picture(name, locale), scale)));

        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(svg.number("width") * scale));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(svg.number("height") * scale));
        assertThat(svg.all("text")).allMatch(text -> area > LARGE || isWritten(image, text, scale), "inked");
    }

    /** Whether letters stand at both ends of where the text is. */
    private static boolean isWritten(BufferedImage image, Svg text, double scale) {
        Box box = text.textBox();
        boolean turned = !text.attribute("transform").isEmpty();
        double width = turned ? box.width() : box.width() / 2;
        double height = turned ? box.height() / 2 : box.height();
        Box one = new Box(box.x(), box.y(), width, height);
        Box other = new Box(box.right() - width, box.bottom() - height, width, height);
        return hasInk(image, one, scale) && hasInk(image, other, scale);
    }

    /** Whether not all pixels are alike. */
    private static boolean hasInk(BufferedImage image, Box box, double scale) {
        int right = Math.min(image.getWidth() - 1, (int) Math.ceil(box.right() * scale));
        int bottom = Math.min(image.getHeight() - 1, (int) Math.ceil(box.bottom() * scale));
        int first = image.getRGB((int) (box.x() * scale), (int) (box.y() * scale));
        for (int x = (int) (box.x() * scale); x <= right; x++) {
            for (int y = (int) (box.y() * scale); y <= bottom; y++) {
                if (image.getRGB(x, y) != first) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String svg(Picture<?> picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        picture.writeSvg(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] png(Picture<?> picture, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        picture.writePng(out, scale);
        return out.toByteArray();
    }
}
