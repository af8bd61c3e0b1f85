package org.mouakaba.demo.control;

/** Objects of JSON, for columns that hold it; the program runs outside the server and its libraries. */
final class Json {

    private Json() {}

    static String field(String name, String value) {
        return text(name) + ":" + text(value);
    }

    static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
