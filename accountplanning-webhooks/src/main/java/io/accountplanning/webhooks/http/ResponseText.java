package io.accountplanning.webhooks.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The beginning of a response's body, for people to look at. */
final class ResponseText {

    private static final Logger LOG = LoggerFactory.getLogger(ResponseText.class);
    private static final int MOST = 20_000;
    private static final char UNREADABLE = '\uFFFD';

    private ResponseText() {}

    /** As much as is kept. When it breaks off, what came so far: the status has said already what counts. */
    static String read(@Nullable HttpEntity entity) {
        byte[] kept = new byte[MOST];
        int length = 0;
        try {
            InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent();
            int read = 0;
            while (read >= 0 && length < MOST) {
                length += read;
                read = content.read(kept, length, MOST - length);
            }
        } catch (IOException e) {
            LOG.debug("The body of an answer breaks off after {} bytes", length, e);
        }
        // Databases take no NUL in texts.
        return new String(kept, 0, length, StandardCharsets.UTF_8).replace('\0', UNREADABLE);
    }
}
