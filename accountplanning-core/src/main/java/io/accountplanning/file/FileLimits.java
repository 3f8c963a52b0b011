package io.accountplanning.file;

import io.accountplanning.error.InvalidException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which files a plan takes. What a file is, is told by its name's ending alone: a screen that serves it sends the media type of this
 * list, whatever the uploader claimed. Immutable.
 *
 * @param maxBytes the size of the largest file, in bytes; default 25 MiB
 * @param maxFiles how many files and links a plan has at most; default 500
 * @param contentTypes the media type of each ending that is taken, the ending in lower case without the full stop
 */
public record FileLimits(long maxBytes, int maxFiles, Map<String, String> contentTypes) {

    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,20}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    /** What offices send each other: documents, tables, slides, pictures, mails, archives; nothing that a browser runs. */
    public static final FileLimits DEFAULT = new FileLimits(
            25L << 20,
            500,
            Map.ofEntries(
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("docx", OFFICE + "wordprocessingml.document"),
                    Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
                    Map.entry("pptx", OFFICE + "presentationml.presentation"),
                    Map.entry("doc", "application/msword"),
                    Map.entry("xls", "application/vnd.ms-excel"),
                    Map.entry("ppt", "application/vnd.ms-powerpoint"),
                    Map.entry("odt", OPEN + "text"),
                    Map.entry("ods", OPEN + "spreadsheet"),
                    Map.entry("odp", OPEN + "presentation"),
                    Map.entry("txt", "text/plain"),
                    Map.entry("md", "text/plain"),
                    Map.entry("csv", "text/csv"),
                    Map.entry("rtf", "application/rtf"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("zip", "application/zip"),
                    Map.entry("eml", "message/rfc822"),
                    Map.entry("msg", "application/vnd.ms-outlook"),
                    Map.entry("ics", "text/calendar")));

    public FileLimits {
        if (maxBytes < 1) {
            throw InvalidException.of("maxBytes", "must be at least 1", maxBytes);
        }
        if (maxFiles < 1 || maxFiles > 1_000) {
            throw InvalidException.of("maxFiles", "must be from 1 to 1000", maxFiles);
        }
        contentTypes.forEach((ending, type) -> {
            if (!ENDING.matcher(ending).matches() || !MEDIA_TYPE.matcher(type).matches()) {
                throw InvalidException.of(
                        "contentTypes",
                        "an ending is 1 to 20 lower-case letters and digits, a media type is like image/png",
                        ending + "=" + type);
            }
        });
        contentTypes = Map.copyOf(contentTypes);
    }

    /** The same with another size of the largest file, in bytes. */
    public FileLimits withMaxBytes(long other) {
        return new FileLimits(other, maxFiles, contentTypes);
    }

    /** The same with files of that ending too. */
    public FileLimits with(String ending, String contentType) {
        Map<String, String> more = new TreeMap<>(contentTypes);
        more.put(ending, contentType);
        return new FileLimits(maxBytes, maxFiles, more);
    }

    /** The same without files of that ending. */
    public FileLimits without(String ending) {
        Map<String, String> fewer = new TreeMap<>(contentTypes);
        fewer.remove(ending);
        return new FileLimits(maxBytes, maxFiles, fewer);
    }

    /**
     * The media type of a file of that name.
     *
     * @throws InvalidException when files like it are not taken
     */
    String contentTypeOf(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String type = contentTypes.get(ending);
        if (type == null) {
            String taken = contentTypes.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw InvalidException.of("name", "must end with one of " + taken, name);
        }
        return type;
    }
}
