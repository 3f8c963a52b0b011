package io.accountplanning.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPngAndAJpegAreLogos(String format) throws IOException {
        Logo logo = Brand.standard().logo(picture(format, 300, 120)).logo().orElseThrow();

        assertThat(logo.width()).isEqualTo(300);
        assertThat(logo.height()).isEqualTo(120);
        assertThat(logo.png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void anythingElseIsNone() throws IOException {
        assertThatThrownBy(() -> Brand.standard().logo("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("logo: is a PNG or a JPEG");
        byte[] gif = picture("gif", 20, 20);
        assertThatThrownBy(() -> Brand.standard().logo(gif)).hasMessageContaining("logo: is a PNG or a JPEG");
    }

    @Test
    void aDamagedOneAndOneThatIsTooLargeAreRefused() throws IOException {
        byte[] whole = picture("png", 300, 120);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        byte[] wide = picture("png", 4_001, 10);

        assertThatThrownBy(() -> Brand.standard().logo(half))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("logo: is damaged");
        assertThatThrownBy(() -> Brand.standard().logo(wide))
                .hasMessageContaining("at most 4000 pixels either way")
                .hasMessageContaining("4001");
        assertThatThrownBy(() -> Brand.standard().logo(new byte[Brand.LARGEST_LOGO + 1]))
                .hasMessageContaining("at most 5000000 bytes");
    }

    @Test
    void coloursAreWrittenInHexadecimalAndTheFirstIsDarkEnoughForWhiteText() {
        Brand brand = Brand.standard().colours("#7a1f3d", "#C58B2A");

        assertThat(brand.primary()).isEqualTo("#7A1F3D");
        assertThatThrownBy(() -> Brand.standard().colours("navy", "#C58B2A"))
                .hasMessageContaining("primary: is written as #")
                .hasMessageContaining("navy");
        assertThatThrownBy(() -> Brand.standard().colours("#FFD800", "#C58B2A"))
                .hasMessageContaining("primary: is too light");
        assertThatThrownBy(() -> Brand.standard().colours("#7A1F3D", "#C58")).hasMessageContaining("accent:");
    }
}
