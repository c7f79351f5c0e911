package explainer.pages;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Reaches a validator that only the build has on its class path: as compile dependencies, a bare {@code jbake:generate}
 * would download all of them. Methods are found by name and number of arguments, which is enough for the few that are used.
 */
final class Library {

    /** What a user without them is told. */
    static final String MISSING = "%s is not on the class path; run mvn verify, which brings it along";

    private Library() { }

    /** Whether a class is there. */
    static boolean has(String type) {
        try {
            Class.forName(type, false, Library.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** A new object. */
    static Object make(String type, Object... arguments) throws InvocationTargetException {
        for (Constructor<?> constructor : type(type).getConstructors()) {
            if (fits(constructor.getParameterTypes(), arguments)) {
                try {
                    return constructor.newInstance(arguments);
                } catch (InstantiationException | IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException(type + " is another version than the build names");
    }

    /** What a static method of a class gives. */
    static Object ask(String type, String method, Object... arguments) throws InvocationTargetException {
        return call(type(type), null, method, arguments);
    }

    /** What a method of an object gives. */
    static Object call(Object on, String method, Object... arguments) throws InvocationTargetException {
        return call(on.getClass(), on, method, arguments);
    }

    /** A constant of an enum. */
    static Object constant(String type, String name) {
        return Arrays.stream(type(type).getEnumConstants()).filter(each -> each.toString().equals(name)
                || ((Enum<?>) each).name().equals(name)).findFirst().orElseThrow();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(String.format(MISSING, name));
        }
    }

    private static Object call(Class<?> type, Object on, String name, Object... arguments) throws InvocationTargetException {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && fits(method.getParameterTypes(), arguments)) {
                try {
                    return method.invoke(on, arguments);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException(type.getName() + " has no " + name + "; it is another version than the build names");
    }

    private static boolean fits(Class<?>[] types, Object... arguments) {
        boolean fits = types.length == arguments.length;
        for (int i = 0; fits && i < types.length; i++) {
            fits = types[i].isInstance(arguments[i]) || types[i] == boolean.class && arguments[i] instanceof Boolean;
        }
        return fits;
    }
}
