package org.mouakaba.web.shared.el;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {

    private final ELResolver resolver = new RecordElResolver();
    private final ELContext context = new Context();

    @Test
    void readsAComponent() {
        assertThat(resolver.getValue(context, new Point(3, 4), "x")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getType(context, new Point(3, 4), "y")).isEqualTo(int.class);
    }

    @Test
    void leavesOtherPropertiesToOthers() {
        assertThat(resolver.getValue(context, new Point(3, 4), "sum")).isNull();
        assertThat(resolver.getValue(context, "text", "bytes")).isNull();
        assertThat(resolver.getValue(context, null, "x")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void neverWrites() {
        assertThat(resolver.isReadOnly(context, new Point(3, 4), "x")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, new Point(3, 4), "x", 5))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private record Point(int x, int y) {}

    private static final class Context extends ELContext {
        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
