package vn.thidua.campaign.rulebook;

/** Paths of keys as people write them: {@code sections[0].criteria[2].base}; the root is empty. */
final class KeyPath {

    /** Stands where a mistake is about a file as a whole. */
    static final String WHOLE_FILE = "(tệp)";

    private KeyPath() {}

    static String key(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    /** The first name of the path, such as {@code sections}. */
    static String top(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
