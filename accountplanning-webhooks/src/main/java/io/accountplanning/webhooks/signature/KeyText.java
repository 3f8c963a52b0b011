package io.accountplanning.webhooks.signature;

import io.accountplanning.error.InvalidException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keys as text, and what of a message is signed before its body. */
final class KeyText {

    private KeyText() {}

    /** The bytes behind the prefix, whatever white space stands around the text. No message repeats anything of the text. */
    static byte[] decode(String text, String prefix, String what, String remedy) {
        String copied = text.strip(); // copying takes along what stands around it
        if (!copied.startsWith(prefix)) {
            throw invalid(what + " starts with " + prefix + "; " + remedy);
        }
        try {
            return Base64.getDecoder().decode(copied.substring(prefix.length()));
        } catch (IllegalArgumentException e) {
            // The decoder's message names a character of the secret, so it goes no further.
            throw invalid(what + " is " + prefix + " and standard Base64; " + remedy);
        }
    }

    static InvalidException invalid(String rule) {
        return InvalidException.of("secret", rule, null);
    }

    static byte[] beginning(String id, String timestamp) {
        return (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
    }
}
