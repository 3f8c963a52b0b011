package io.accountplanning.samples.quickstart.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.math.BigDecimal;

/** A JSON number, exactly; a number in quotes is a fault. */
final class NumberReader extends StdDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;

    NumberReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var written = parser.getText();
        var fault = "is not a number; write digits with a point before the decimals, without quotes, as in 1250.50";
        if (!parser.currentToken().isNumeric()) {
            throw InvalidFormatException.from(parser, fault, written, handledType());
        }
        try {
            return Values.number(written);
        } catch (IllegalArgumentException e) {
            throw InvalidFormatException.from(parser, fault, written, handledType());
        }
    }
}
