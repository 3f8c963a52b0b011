package io.accountplanning.export.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that cells share, packed: a hundred thousand rows have half a million of them. */
final class SharedTexts {

    /** The most texts that cells share. */
    static final int MOST = 2_000_000;

    /** The most bytes of all texts that cells share. */
    static final int MOST_BYTES = 40_000_000;

    private static final int CHUNK = 1 << 20;

    private final List<byte[]> chunks = new ArrayList<>(List.of(new byte[0]));
    private int used;
    private long total;
    private long[] places = new long[64];
    private int count;

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XmlPart part) throws IOException {
        SharedTexts texts = new SharedTexts();
        try (part) {
            while (part.nextStart()) {
                if (part.name().equals("si")) {
                    texts.add(part.words("rPh"));
                }
            }
        }
        return texts;
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        total += bytes.length;
        if (count == MOST || total > MOST_BYTES) {
            throw SheetFiles.refused(
                    "has more than " + MOST + " different texts or " + MOST_BYTES + " bytes of them; split it", null);
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        if (used + bytes.length > chunk.length) {
            chunk = new byte[Math.max(count < 1_000 ? CHUNK / 16 : CHUNK, bytes.length)];
            chunks.add(chunk);
            used = 0;
        }
        System.arraycopy(bytes, 0, chunk, used, bytes.length);
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = ((long) (chunks.size() - 1) << 44) | ((long) used << 20) | bytes.length;
        used += bytes.length;
    }

    /** The text of that number; an empty one when there is none. */
    String get(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        long place = places[index];
        int length = (int) (place & 0xFFFFF);
        int start = (int) (place >> 20 & 0xFFFFFF);
        return new String(chunks.get((int) (place >> 44)), start, length, StandardCharsets.UTF_8);
    }
}
