/** Mind maps as files that other programs read and write: FreeMind, OPML, Mermaid and Markdown. */
@NullMarked
package io.accountplanning.export.mindmap;

import org.jspecify.annotations.NullMarked;
