import { Redis } from "ioredis";
import { openBullMqEngine } from "../../src/queue/bullmq.js";
import { describeEngine } from "./contract.js";
import { dumpRedis } from "./dump.js";
import { startRedis } from "./services.js";

for (const server of ["Redis", "Valkey"] as const) {
  describeEngine(`the engine on ${server}`, async () => {
    const service = await startRedis(server);
    const connection = { host: "127.0.0.1", port: service.port };
    const redis = new Redis(connection);
    return {
      estimatesBacklog: true,
      open: (queue, options) => openBullMqEngine({ connection, queue, ...options }),
      dump: () => dumpRedis(redis),
      async stop() {
        redis.disconnect();
        await service.stop();
      },
    };
  });
}
