package io.vitrine.thread;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of a server that runs in another process on this machine. */
final class ServerHeap {

  private final MemoryMXBean memory;

  private ServerHeap(MemoryMXBean memory) {
    this.memory = memory;
  }

  static ServerHeap of(long process) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(String.valueOf(process));
      try {
        JMXServiceURL address = new JMXServiceURL(machine.startLocalManagementAgent());
        JMXConnector connector = JMXConnectorFactory.connect(address);
        return new ServerHeap(
            ManagementFactory.newPlatformMXBeanProxy(
                connector.getMBeanServerConnection(),
                ManagementFactory.MEMORY_MXBEAN_NAME,
                MemoryMXBean.class));
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException e) {
      throw new IOException("the server's heap cannot be looked at", e);
    }
  }

  /** Bytes in use once what nobody needs is collected. */
  long inUse() {
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
