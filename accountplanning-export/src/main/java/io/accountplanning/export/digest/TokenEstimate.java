package io.accountplanning.export.digest;

/**
 * How many tokens a text takes at most, by a rule of thumb that errs on the high side for the tokenizers of today's models: a word of
 * Latin letters takes a token for each three letters begun, a Latin letter with a mark one, a digit, a line break and any other ASCII
 * character one (a space before a letter none), a Chinese, Japanese or Korean character two, and any other character one for each byte
 * that it has in UTF-8, which is the most that a tokenizer of bytes can make of it. What lines take adds up.
 */
final class TokenEstimate {

    private static final int LETTERS_OF_A_TOKEN = 3;

    private TokenEstimate() {}

    static int of(String text) {
        int tokens = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isAsciiLetter(character)) {
                tokens += letters % LETTERS_OF_A_TOKEN == 0 ? 1 : 0;
                letters++;
            } else {
                letters = 0;
                boolean joins = character == ' ' && i < text.length() && isAsciiLetter(text.charAt(i));
                tokens += joins ? 0 : of(character);
            }
        }
        return tokens;
    }

    private static boolean isAsciiLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static int of(int character) {
        if (character < 0x80) {
            return 1;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case LATIN -> character < 0x250 ? 1 : bytes(character);
            case HAN, HIRAGANA, KATAKANA, HANGUL -> character < 0x10000 ? 2 : bytes(character);
            default -> bytes(character);
        };
    }

    private static int bytes(int character) {
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
