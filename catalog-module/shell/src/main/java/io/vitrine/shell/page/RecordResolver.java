package io.vitrine.shell.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Lets pages read the components of records ({@code #{row.name}}), which EL 5 cannot. Reads
 * components only, never a getter it was not asked for.
 */
public class RecordResolver extends ELResolver {

  private final ClassValue<java.util.Map<String, Method>> components =
      new ClassValue<>() {
        @Override
        protected java.util.Map<String, Method> computeValue(Class<?> type) {
          java.util.Map<String, Method> found = new java.util.HashMap<>();
          Arrays.stream(type.getRecordComponents())
              .forEach(component -> found.put(component.getName(), component.getAccessor()));
          return found;
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      if (!accessor.canAccess(base)) {
        accessor.setAccessible(true);
      }
      return accessor.invoke(base);
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property) != null) {
      throw new PropertyNotWritableException("a record cannot be written: " + property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (accessor(base, property) != null) {
      context.setPropertyResolved(base, property);
      return true;
    }
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private Method accessor(Object base, Object property) {
    return base instanceof Record && property != null
        ? components.get(base.getClass()).get(property.toString())
        : null;
  }
}
