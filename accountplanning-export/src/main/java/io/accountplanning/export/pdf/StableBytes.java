package io.accountplanning.export.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the same document the same bytes: the PDF library draws the prefixes of embedded fonts and the id of the file at
 * random. They are replaced by ones of the same length, so that every offset stays true.
 */
final class StableBytes {

    private static final Pattern FONT = Pattern.compile("/[A-Z]{6}\\+([A-Za-z0-9-]{3,60})(?=[\\s/])");
    private static final Pattern ID = Pattern.compile("/ID\\s?\\[<([0-9a-f]{32})><([0-9a-f]{32})>\\]");
    /** Of the characters of a font in part; the standard for archives wants it exact or not at all, and the library's is not. */
    private static final Pattern CHARACTERS = Pattern.compile("/CIDSet \\d+ 0 R");

    private static final int PREFIX = 6;

    private StableBytes() {}

    static byte[] of(byte[] pdf) {
        StringBuilder text = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        Matcher font = FONT.matcher(text.toString());
        while (font.find()) {
            text.replace(font.start() + 1, font.start() + 1 + PREFIX, prefix(font.group(1)));
        }
        Matcher set = CHARACTERS.matcher(text.toString());
        while (set.find()) {
            text.replace(set.start(), set.end(), " ".repeat(set.end() - set.start()));
        }
        Matcher id = ID.matcher(text.toString());
        int[] places = new int[2];
        while (id.find()) {
            places = new int[] {id.start(1), id.start(2)};
        }
        if (places[0] > 0) {
            replace(text, places, "0".repeat(32));
            replace(text, places, HexFormat.of().formatHex(digest(text.toString())));
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void replace(StringBuilder text, int[] places, String id) {
        for (int place : places) {
            text.replace(place, place + id.length(), id);
        }
    }

    /** Six letters that belong to the name. */
    private static String prefix(String name) {
        StringBuilder letters = new StringBuilder();
        byte[] digest = digest(name);
        for (int i = 0; i < PREFIX; i++) {
            letters.append((char) ('A' + (digest[i] & 0xFF) % 26));
        }
        return letters.toString();
    }

    /** Not for security: the id only tells files apart. */
    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
