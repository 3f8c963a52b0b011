package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.accountplanning.error.InvalidException;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MindMapPngTest {

    private final MindMapPicture picture =
            MindMapPicture.of(MindMaps.random(30, 7)).title("Grow Acme");

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3.125})
    void theScaleIsThatOfTheSvg(double scale) throws IOException {
        Svg svg = Svg.of(picture);

        BufferedImage image = image(picture, scale);

        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(svg.number("width") * scale));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(svg.number("height") * scale));
    }

    @Test
    void everyNodeIsWhereTheSvgHasIt() throws IOException {
        BufferedImage image = image(picture, 2);

        assertThat(Svg.of(picture).nodes()).allSatisfy(node -> {
            Box box = node.box();
            int beside = image.getRGB((int) (2 * box.x() + 10), (int) (2 * box.middle()));
            assertThat(String.format("#%06X", beside & 0xFFFFFF))
                    .isEqualTo(node.first("rect").attribute("fill"));
        });
    }

    @Test
    void textIsAsWideAsTheSvgSays() throws IOException {
        MindMapPicture title = MindMapPicture.of(MindMap.EMPTY).title("HHEEÉ Клиент ΠΕΛ HH");
        BufferedImage image = image(title, 4);

        int[] inked = IntStream.range(0, image.getWidth())
                .filter(x -> hasInk(image, x))
                .toArray();

        double measured = Svg.of(title).first("text").number("textLength");
        assertThat((inked[inked.length - 1] - inked[0]) / 4.0).isCloseTo(measured, within(4.0));
    }

    @Test
    void theSameMapGivesTheSameBytes() throws IOException {
        assertThat(png(picture, 1.5)).isEqualTo(png(picture, 1.5));
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedWithTheScaleThatFits() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MindMapDrawing drawing = picture.drawing(picture.measure());

        assertThatThrownBy(() -> picture.writePng(out, 50))
                .isInstanceOf(InvalidException.class)
                .satisfies(refused -> {
                    double fits = scaleIn(refused.getMessage());
                    double area = drawing.width() * drawing.height();
                    assertThat(area * fits * fits).isLessThanOrEqualTo(Png.MOST_PIXELS);
                    assertThat(area * Math.pow(fits + 0.001, 2)).isGreaterThan(Png.MOST_PIXELS);
                });
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aScaleIsAboveZero(double scale) {
        assertThatThrownBy(() -> picture.writePng(new ByteArrayOutputStream(), scale))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("scale");
    }

    @Test
    void theStreamOfTheHostStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        MindMapPicture.of(new MindMap(java.util.List.of(MindMapNode.of("Acme"))))
                .writePng(out, 1);

        assertThat(closed[0]).isFalse();
    }

    private static double scaleIn(String message) {
        Matcher matcher = Pattern.compile("scale that fits is ([0-9.]+),").matcher(message);
        assertThat(matcher.find()).as(message).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private static boolean hasInk(BufferedImage image, int x) {
        return IntStream.range(0, image.getHeight()).anyMatch(y -> (image.getRGB(x, y) & 0xFF) < 128);
    }

    private static BufferedImage image(MindMapPicture picture, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png(picture, scale)));
    }

    private static byte[] png(MindMapPicture picture, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        picture.writePng(out, scale);
        return out.toByteArray();
    }
}
